package rapporteur.quiz.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.Talks;
import rapporteur.corpus.Span;
import rapporteur.index.Index;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.QuizItem.Kind;
import rapporteur.quiz.Task;

/** Planted faults: the checker would be worth nothing if it found none. */
class ItemCheckerTest {
    private static Index index;
    private static Reading reading;
    private static ItemChecker checker;

    @BeforeAll
    static void read(@TempDir Path data) {
        index = Corpora.texts(Map.of("lake", Talks.LAKE), data);
        reading = index.reading(Space.SHARED);
        checker = new ItemChecker(reading);
    }

    @AfterAll
    static void close() {
        reading.close();
        index.close();
    }

    @Test
    void whatHoldsHasNoFault() {
        assertThat(faults(
                        Kind.WHO_SAID,
                        "Who said: “We have counted the fish”?",
                        choice("Petra Lindqvist", "Tomas Okafor"),
                        "\"We have counted the fish",
                        "delegation."))
                .isEmpty();
    }

    @Test
    void anAnswerThatIsNotInTheProofIsFound() {
        assertThat(faults(
                        Kind.WHO_SAID,
                        "Who said: “We have counted the fish”?",
                        choice("Tomas Okafor", "Ivo Marsh"),
                        "\"We have counted the fish",
                        "delegation."))
                .isNotEmpty();
    }

    @Test
    void anAnswerInTheQuestionIsFound() {
        assertThat(faults(
                        Kind.HOW_MUCH,
                        "Fill in the figure:\n“Velmark says ____ boats, 41 boats, broke the closed season last year.”",
                        choice("41", "39"),
                        "Velmark says 41",
                        "at nine."))
                .isNotEmpty();
    }

    @Test
    void aSecondRightAnswerIsFound() {
        assertThat(faults(
                        Kind.HOW_MUCH,
                        "Fill in the figure:\n“Velmark says ____ boats broke the closed season last year.”",
                        choice("41", "season"),
                        "Velmark says 41",
                        "at nine."))
                .isNotEmpty();
        assertThat(faults(
                        Kind.WHAT_SAID,
                        "Which of these did Petra Lindqvist say?",
                        choice("“We have counted the fish”", "“we have counted the excuses”"),
                        "\"We have counted the fish",
                        "delegation."))
                .isNotEmpty();
    }

    @Test
    void aWrongTruthIsFound() {
        assertThat(faults(
                        Kind.TRUE_OR_FALSE,
                        "True or false? It was Tomas Okafor who said: “We have counted the fish”",
                        choice("True", "False"),
                        "\"We have counted the fish",
                        "delegation."))
                .isNotEmpty();
    }

    private static Task.Choice choice(String right, String wrong) {
        return new Task.Choice(List.of(right, wrong), 0);
    }

    private static List<String> faults(Kind kind, String prompt, Task task, String from, String to) {
        String text = reading.document("lake").orElseThrow().text();
        int start = text.indexOf(from);
        Proof proof = new Proof("lake", new Span(start, text.indexOf(to, start) + to.length()));
        return checker.faults(new QuizItem("1", kind, prompt, task, List.of(proof), List.of(), List.of(), 0.5));
    }
}
