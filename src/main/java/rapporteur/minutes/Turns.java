package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** The turns of a transcript, and what speakers report of others within them. */
final class Turns {
    private final Page page;
    private final List<Statement> turns;
    private final NavigableMap<Integer, Statement> byStart = new TreeMap<>();

    Turns(Page page, List<Statement> turns) {
        this.page = page;
        this.turns = turns;
        turns.forEach(turn -> byStart.put(turn.content().getFirst().start(), turn));
    }

    /** The turns, then what somebody named says within a turn: its speaker relays that. */
    List<Statement> with(List<Statement> reported) {
        List<Statement> all = new ArrayList<>(turns);
        for (Statement statement : reported) {
            if (!namesSomebody(statement.speaker())) {
                continue;
            }
            Optional<Statement> turn = turnWith(statement);
            if (turn.isEmpty()) {
                all.add(statement);
            } else if (!turn.get().speaker().name().equals(statement.speaker().name())) {
                all.add(relayed(statement, turn.get().speaker()));
            }
        }
        return all;
    }

    private Optional<Statement> turnWith(Statement statement) {
        return Optional.ofNullable(byStart.floorEntry(statement.cue().start()))
                .map(entry -> entry.getValue())
                .filter(turn -> turn.content().getFirst().overlaps(statement.evidence()));
    }

    /** Spoken sentences are loose: "all told", "each side answers" and "our consul saw" attribute nothing to anybody. */
    private boolean namesSomebody(Speaker speaker) {
        if (speaker instanceof Speaker.Known) {
            return true;
        }
        Span mention = speaker.mention();
        Sentence sentence = page.sentences().get(page.sentenceAt(mention.start()));
        for (Token token : sentence.tokens()) {
            boolean opensSentence = token.span().start() == sentence.span().start();
            boolean name = page.capitalised(token) && (token.is("PROPN") || !opensSentence);
            if (name && mention.contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    private static Statement relayed(Statement statement, Speaker relayer) {
        List<Speaker> relayers = new ArrayList<>(statement.relayers());
        relayers.add(relayer);
        return new Statement(
                statement.speaker(),
                statement.cue(),
                statement.content(),
                statement.evidence(),
                statement.kind(),
                statement.stance(),
                relayers);
    }
}
