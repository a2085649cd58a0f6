package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Token;

/**
 * Finds what is said around an attribution that stands between commas or at the end: {@code The strait, she said on Monday,
 * will stay open}.
 */
final class InsertedAttribution {
    private static final Pattern AS = Pattern.compile("(,)\\s+as\\s+$");
    private static final int LONGEST_TAIL = 14;
    /** What opens a clause that tells of the speaker and not of what was said: ", as the crowd cheered". */
    private static final Set<String> NARRATES = Set.of(
            "as", "when", "while", "after", "before", "who", "whose", "which", "and", "but", "though", "although");

    private static final Set<String> SUBORDINATORS = Set.of("when", "while", "if", "although", "though", "once");

    private final Page page;
    private final Cues cues;
    private final Verbs verbs;
    private final Stretches stretches;

    InsertedAttribution(Page page, Cues cues, Stretches stretches) {
        this.page = page;
        this.cues = cues;
        this.verbs = new Verbs(page);
        this.stretches = stretches;
    }

    /**
     * The content before an attribution and behind it; nothing where the attribution leads and its clause follows.
     *
     * @param before the clause up to the attribution
     * @param after the clause behind it
     * @param toListener whether the cue names its listener before all else ("told reporters")
     */
    Optional<List<Span>> contentAround(
            List<Token> tokens, Paragraph paragraph, Span before, Span after, boolean toListener) {
        if (!stretches.hasLetters(before) || !stretches.endsWithComma(before)) {
            return Optional.empty();
        }
        int tail = tailEnd(Page.within(tokens, after), paragraph, after, toListener);
        if (tail < 0) {
            return Optional.empty();
        }
        List<Token> lead = Page.within(tokens, before);
        Span rest = stretches.clean(new Span(tail, after.end()));
        boolean goesOn = stretches.hasLetters(rest) && !narrates(Page.within(tokens, rest));
        boolean clause = verbs.within(lead, 0, lead.size());
        boolean withoutSubject = !lead.isEmpty() && lead.getFirst().is("VERB") || isOneSubordinate(lead);
        if (!goesOn && (!clause || withoutSubject) || goesOn && isAdverbial(lead) && paragraph.quoted(rest.start())) {
            return Optional.empty();
        }
        List<Span> content = new ArrayList<>();
        content.add(stretches.clean(stretches.withoutConjunction(before)));
        if (goesOn) {
            content.add(rest);
        }
        return Optional.of(content);
    }

    /** Whether nothing follows the attribution but when and where it was made; parameters as above. */
    boolean closes(List<Token> tokens, Paragraph paragraph, Span before, Span after, boolean toListener) {
        return stretches.endsWithComma(before)
                && tailEnd(Page.within(tokens, after), paragraph, after, toListener) == after.end();
    }

    /** {@code The port is full, as the pilot said}: the stretch without the "as" at its end. */
    Span withoutAs(Span before) {
        Matcher as = AS.matcher(page.document().text()).region(before.start(), before.end());
        return as.find() ? new Span(before.start(), as.end(1)) : before;
    }

    /** "When the port was full,": a clause that waits for its main clause. */
    private boolean isOneSubordinate(List<Token> lead) {
        return SUBORDINATORS.contains(page.wordAt(lead, 0))
                && lead.stream().filter(token -> page.word(token).equals(",")).count() == 1;
    }

    /** Where the words that still belong to the attribution end ("on Monday", "in a letter"); -1 where a clause follows. */
    private int tailEnd(List<Token> after, Paragraph paragraph, Span stretch, boolean toListener) {
        for (int i = 0; i < after.size(); i++) {
            Token token = after.get(i);
            if (Marks.isComma(page.word(token))) {
                return token.span().start();
            }
            boolean beginsTail =
                    i > 0 || toListener || token.is("ADP") || token.is("ADV") || Times.isDay(page.plainWord(token));
            boolean beginsClause = verbs.is(token)
                    || token.is("SCONJ")
                    || page.plainWord(token).equals("that")
                    || page.word(token).equals(":")
                    || paragraph.quoted(token.span().start());
            if (page.word(token).equals(".")) {
                continue;
            }
            if (!beginsTail || beginsClause || i == LONGEST_TAIL) {
                return -1;
            }
        }
        return stretch.end();
    }

    private boolean narrates(List<Token> rest) {
        String first = page.wordAt(rest, 0);
        boolean reports = !rest.isEmpty()
                && first.endsWith("ing")
                && cues.stance(page, rest.getFirst()).isPresent();
        return NARRATES.contains(first) || reports;
    }

    /** "On Monday", "in the joint letter", "asked about the strait": tells when or where, and is no part of what was said. */
    static boolean isAdverbial(List<Token> lead) {
        return !lead.isEmpty()
                && (lead.getFirst().is("ADP")
                        || lead.getFirst().is("ADV")
                        || lead.getFirst().is("VERB")
                        || lead.getFirst().is("SCONJ"));
    }
}
