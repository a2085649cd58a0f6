package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.minutes.Position;
import rapporteur.minutes.Speaker;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;

/** Which side holds a position. */
final class WhosePosition implements ItemWriter {
    private static final int WANTED = 3;
    private static final int FEWEST = 2;
    private static final int FEWEST_WORDS = 5;
    private static final int LONGEST = 200;
    private static final double SAME_POSITION = 0.5;

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        for (Position position : material.minutes().positions()) {
            Optional<Voice> side = knowledge.side(position.side());
            side.flatMap(each -> isHolder(each, position, material, knowledge)
                            ? masked(position, each, material, knowledge)
                            : spoken(position, each, material, knowledge))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private static boolean isHolder(Voice side, Position position, Material material, Knowledge knowledge) {
        return knowledge
                .side(material.text(position.holder().mention()))
                .map(side::is)
                .orElse(false);
    }

    /** "____ denies that it subsidizes the mills". */
    private static Optional<Draft> masked(Position position, Voice side, Material material, Knowledge knowledge) {
        return Gap.at(position.holder().mention(), material, knowledge)
                .filter(gap -> !knowledge.names(side, gap.shown()))
                .filter(gap -> !isHeldByAnother(material.text(position.content().getFirst()), side, knowledge))
                .flatMap(gap -> gap.draft(
                        QuizItem.Kind.WHOSE_POSITION,
                        "Which side is it?",
                        others(
                                side,
                                gap.shown(),
                                position.holder().mention().start()
                                        == gap.extract().span().start(),
                                material,
                                knowledge)));
    }

    private static Optional<Draft> spoken(Position position, Voice side, Material material, Knowledge knowledge) {
        Span content = position.content().getFirst();
        String words = Sentences.unended(Quotes.unmarked(material.text(content)));
        String proof = material.text(position.evidence());
        boolean fit = position.holder() instanceof Speaker.Known
                && position.content().size() == 1
                && Words.count(words) >= FEWEST_WORDS
                && words.length() <= LONGEST
                && Quotes.isEven(words)
                && (Character.isUpperCase(words.charAt(0)) || WhoSaid.isClause(content, material))
                && Sentences.standsAlone(content, material)
                && !knowledge.names(side, words)
                && knowledge.names(side, proof)
                && !isHeldByAnother(words, side, knowledge);
        Options options = fit ? others(side, words, true, material, knowledge) : new Options();
        if (options.size() < FEWEST) {
            return Optional.empty();
        }
        String substance = words + " – " + side.name();
        return Optional.of(new Draft(
                QuizItem.Kind.WHOSE_POSITION,
                "Which side held this view?\n“" + words + "”",
                options.choice(side.asOption(), WANTED, substance),
                List.of(new Proof(
                        material.id(),
                        material.sentencesAround(position.evidence()).orElse(position.evidence()))),
                List.of(),
                substance,
                side.asOption(),
                options.closeness(WANTED, substance)));
    }

    /** @param opens whether they begin a sentence */
    private static Options others(Voice side, String words, boolean opens, Material material, Knowledge knowledge) {
        Options alike = new Options();
        Options any = new Options();
        for (Material each : knowledge.near(material)) {
            for (Position position : each.minutes().positions()) {
                Optional<Voice> other = knowledge
                        .side(position.side())
                        .filter(found -> !found.is(side) && !knowledge.names(found, words));
                other.ifPresent(found -> {
                    String option = opens ? found.asOption() : found.name();
                    any.add(option, each == material ? 0.9 : 0.3);
                    if (found.type() == side.type()) {
                        alike.add(option, each == material ? 0.9 : 0.3);
                    }
                });
            }
        }
        // A ministry may speak for the country, so it isn't plainly wrong beside one.
        return side.type() == Voice.Type.COUNTRY || alike.size() >= FEWEST ? alike : any;
    }

    private static boolean isHeldByAnother(String words, Voice side, Knowledge knowledge) {
        Set<String> terms = knowledge.terms(words);
        for (Material material : knowledge.telling(words)) {
            for (Position other : material.minutes().positions()) {
                boolean same = other.content().stream()
                        .anyMatch(
                                content -> Words.held(terms, knowledge.terms(material.text(content))) >= SAME_POSITION);
                if (same && !knowledge.side(other.side()).map(side::is).orElse(false)) {
                    return true;
                }
            }
        }
        return false;
    }
}
