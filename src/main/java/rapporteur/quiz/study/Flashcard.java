package rapporteur.quiz.study;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.quiz.Task;
import rapporteur.quiz.play.Paper;

/** A question to take away: both sides as plain text with line ends, and where the answer stands. */
public record Flashcard(String id, String front, String back, String source, List<String> tags) {
    public Flashcard {
        tags = List.copyOf(tags);
    }

    /** @param quote the words that prove the answer */
    public static Flashcard of(Paper paper, String quote, String source) {
        List<String> left = paper.item().task() instanceof Task.Matching matching ? matching.left() : List.of();
        Stream<String> asked = Stream.of(
                        Stream.of(paper.item().prompt()),
                        IntStream.range(0, left.size()).mapToObj(i -> i + 1 + ". " + left.get(i)),
                        IntStream.range(0, paper.shown().size())
                                .mapToObj(i ->
                                        Paper.letter(i) + ". " + paper.shown().get(i)))
                .flatMap(lines -> lines);
        return new Flashcard(
                paper.item().id(),
                String.join("\n", asked.toList()),
                paper.solution() + "\n\n" + quote,
                source,
                List.of(paper.item().kind().name().toLowerCase(Locale.ROOT)));
    }
}
