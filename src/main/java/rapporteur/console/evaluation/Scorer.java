package rapporteur.console.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.console.evaluation.Score.Kind;
import rapporteur.corpus.Span;

/**
 * Marks replies to the questions of a set.
 *
 * <p>An answer is right when it has what it must and nothing it must not, and is no longer than a person wants to read; it
 * is cited when its citations overlap enough of the gold evidence, each by at least half of the shorter of the two.
 */
public final class Scorer {
    private static final Set<String> CHAT = Set.of("greeting", "thanks", "help", "quiz");
    private static final Set<String> LONG =
            Set.of("what-said", "cases", "topics", "position", "summary", "list-documents");

    private static final int SHORT_ANSWER = 500;
    private static final int LONG_ANSWER = 1800;
    private static final int ALTERNATIVES_NAMED = 4;

    private final Texts texts;

    /** @param documents the files of the corpus by their names without the ending */
    public Scorer(Map<String, String> documents) {
        this.texts = new Texts(documents);
    }

    public Score score(SetQuestion question, Reply reply) {
        boolean grounded = reply.citations().stream().allMatch(texts::grounded);
        boolean verbatim = reply.citations().stream().allMatch(texts::verbatim);
        List<String> why = new ArrayList<>();
        if (!grounded) {
            why.add("a quoted span is not in its document");
        }

        if (CHAT.contains(question.intent())) {
            return chat(question, reply, grounded, verbatim, why);
        }
        return question.answerable()
                ? answer(question, reply, grounded, verbatim, why)
                : abstain(question, reply, grounded, verbatim, why);
    }

    private static Score chat(SetQuestion question, Reply reply, boolean grounded, boolean verbatim, List<String> why) {
        boolean handled = reply.given() && !reply.abstained() && reply.intent().equals(question.intent());
        if (!handled) {
            why.add(reply.given() ? "taken for " + reply.intent() : "no reply");
        }
        return new Score(question, reply, Kind.CHAT, false, false, false, handled, grounded, verbatim, why);
    }

    private static Score abstain(
            SetQuestion question, Reply reply, boolean grounded, boolean verbatim, List<String> why) {
        boolean turnedAway = question.intent().equals("out-of-scope")
                && reply.intent().equals("out-of-scope")
                && reply.given()
                && reply.citations().isEmpty();
        boolean held = reply.abstained() || turnedAway;
        if (!held) {
            why.add(reply.given() ? "should abstain" : "no reply");
        }
        return new Score(question, reply, Kind.ABSTAIN, false, false, held, held, grounded, verbatim, why);
    }

    private Score answer(SetQuestion question, Reply reply, boolean grounded, boolean verbatim, List<String> why) {
        boolean held = reply.given() && !reply.abstained();
        List<String> wrong = mistakes(question, reply.text());
        int covered = covered(question, reply.citations());

        boolean right = held && wrong.isEmpty();
        boolean cited = held && covered >= question.needed();
        if (!held) {
            why.add(reply.given() ? "abstained" : "no reply");
        } else {
            why.addAll(wrong);
            if (!cited) {
                why.add("evidence " + covered + " of " + question.needed() + " needed");
            }
        }
        return new Score(question, reply, Kind.ANSWER, right, cited, held, right && cited, grounded, verbatim, why);
    }

    private static List<String> mistakes(SetQuestion question, String answer) {
        List<String> mistakes = new ArrayList<>();

        for (List<String> group : question.all()) {
            if (group.stream().noneMatch(alternative -> Phrase.in(answer, alternative))) {
                List<String> named = group.subList(0, Math.min(ALTERNATIVES_NAMED, group.size()));
                mistakes.add("lacks " + String.join(" | ", named) + (named.size() < group.size() ? " | ..." : ""));
            }
        }
        for (String forbidden : question.none()) {
            if (Phrase.in(answer, forbidden)) {
                mistakes.add("must not say " + forbidden);
            }
        }

        String read = Folding.foldCase(answer);
        int length = read.codePointCount(0, read.length());
        int limit = LONG.contains(question.intent()) ? LONG_ANSWER : SHORT_ANSWER;
        if (length > limit) {
            mistakes.add(length + " characters, more than " + limit);
        }
        return mistakes;
    }

    /** How many different items of the evidence the citations cover. */
    int covered(SetQuestion question, List<SetQuestion.Quoted> citations) {
        int covered = 0;
        for (SetQuestion.Quoted item : question.evidence()) {
            List<Span> wanted = texts.places(item);
            boolean hit = citations.stream()
                    .filter(citation -> Texts.name(citation.document()).equals(Texts.name(item.document())))
                    .flatMap(citation -> texts.places(citation).stream())
                    .anyMatch(given -> wanted.stream().anyMatch(place -> enough(given, place)));
            covered += hit ? 1 : 0;
        }
        return covered;
    }

    private static boolean enough(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared > 0 && 2 * shared >= Math.min(one.length(), other.length());
    }
}
