package rapporteur.answer.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rapporteur.answer.Answer;
import rapporteur.index.Terms;

/** What is asked for in one place: what its documents have answered of late, what they did not, and whether they do now. */
public final class Demand {
    /** Questions count as the same from this share of common terms on, of all that either has (Jaccard). */
    private static final double SAME = 0.5;

    private final Exchanges exchanges;
    private final Place place;
    private final Terms terms;
    private final Function<String, Answer> answering;

    /** @param answering answers a question from the documents as they are now */
    public Demand(Exchanges exchanges, Place place, Terms terms, Function<String, Answer> answering) {
        this.exchanges = exchanges;
        this.place = place;
        this.terms = terms;
        this.answering = answering;
    }

    /**
     * A question that had no answer, in the words in which it was asked last; {@code times} counts who asked much the same, and
     * {@code now} is the answer that the documents have by now.
     */
    public record Unanswered(String question, int times, Optional<Answer.Found> now) {}

    /** What goes with a document: how many answers were given from it, and the questions that only it has come to answer. */
    public record Impact(int answers, List<String> closedGaps) {
        public Impact {
            closedGaps = List.copyOf(closedGaps);
        }
    }

    /** The commonest first, and at most so many. */
    public List<Unanswered> unanswered(int most) {
        return groups().stream()
                .sorted((one, other) -> Integer.compare(other.times, one.times))
                .limit(most)
                .map(group -> new Unanswered(group.question, group.times, now(group.question)))
                .toList();
    }

    private Optional<Answer.Found> now(String question) {
        return answering.apply(question) instanceof Answer.Found found ? Optional.of(found) : Optional.empty();
    }

    /** What would be missed without the document, as far as the commonest so many unanswered questions tell. */
    public Impact impact(String document, int most) {
        List<String> closed = unanswered(most).stream()
                .filter(each -> each.now().stream()
                        .flatMap(found -> found.citations().stream())
                        .anyMatch(citation -> citation.document().id().equals(document)))
                .map(Unanswered::question)
                .toList();
        return new Impact(exchanges.answeredFrom(document, place).size(), closed);
    }

    /** Each question joins the first that it is like, the newest being the first. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Exchange exchange : exchanges.unanswered(place)) {
            Set<String> asked = new HashSet<>(terms.of(exchange.asked()));
            groups.stream()
                    .filter(group -> likeness(group.terms, asked) >= SAME)
                    .findFirst()
                    .ifPresentOrElse(group -> group.times++, () -> groups.add(new Group(exchange.asked(), asked)));
        }
        return groups;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        long common = one.stream().filter(other::contains).count();
        return all.isEmpty() ? 1 : (double) common / all.size();
    }

    private static final class Group {
        private final String question;
        private final Set<String> terms;
        private int times = 1;

        Group(String question, Set<String> terms) {
            this.question = question;
            this.terms = terms;
        }
    }
}
