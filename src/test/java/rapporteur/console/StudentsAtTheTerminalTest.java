package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.corpus.Span;
import rapporteur.index.Space;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;
import rapporteur.store.Database;

/** Quizzes and study at the terminal, with what is kept in a real database. */
class StudentsAtTheTerminalTest {
    @TempDir
    private Path folder;

    private final ToyWorkroom room = new ToyWorkroom();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("rapporteur.db"), InstantSource.system());
        room.database = Optional.of(database);
        int start = Talks.DOCUMENT.text().indexOf(Talks.QUOTE);
        Proof proof = new Proof(Talks.DOCUMENT.id(), new Span(start, start + Talks.QUOTE.length()));
        room.questions = List.of(new QuizItem(
                "a1",
                QuizItem.Kind.WHO_SAID,
                "Who said: “We want 40 boats”?",
                new Task.Choice(List.of("Leo Marsh", "Ana Ruiz"), 1),
                List.of(proof),
                List.of("Ana Ruiz"),
                List.of("boats"),
                0.25));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Run typed(String in, String... args) {
        return Run.on(Screen.NONE, in, room, args);
    }

    @Test
    void aQuizAsksMarksProvesAndCounts() {
        Run run = typed("b\n", "quiz");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Question 1 of 1", "Who said: “We want 40 boats”?", "  A. Leo Marsh", "  B. Ana Ruiz")
                .contains("Right.\n", "The answer: B. Ana Ruiz", "  | " + Talks.QUOTE)
                .contains("Right: 1 of 1.");
    }

    @Test
    void anEmptyLineEndsAQuizAndAWrongAnswerIsToldWithTheProof() {
        assertThat(typed("\n", "quiz").out()).contains("Right: 0 of 0.");
        assertThat(typed("A\n", "quiz").out()).contains("Not right.", "The answer: B. Ana Ruiz", "Right: 0 of 1.");
        assertThat(typed("", "quiz", "--person", "nobody").out()).contains("There is no question like that");
    }

    @Test
    void aQuizIsOneCommandOfTheChatAway() {
        assertThat(typed("/quiz\nB\n", "chat").out()).contains("Question 1 of 1", "Right: 1 of 1.");
    }

    @Test
    void cardsAreMarkedByTheAnswerOrByHandAndComeBack() {
        assertThat(typed("B\n", "study").out())
                .contains("Due: 0, new: 1", "Right.", "Nothing is due. The next card comes at ");
        assertThat(typed("", "study").out()).contains("Nothing is due.");
        assertThat(typed("", "study", "--progress").out())
                .contains("Cards: 1. Marks: 1. Days in a row: 1.", "Due today and on the days after: ");
    }

    @Test
    void whoeverMarksByHandSeesTheAnswerFirstAndCanTakeAMarkBack() {
        assertThat(typed("?\n4\n", "study").out())
                .contains("The answer: B. Ana Ruiz", "1 again, 2 hard, 3 good, 4 easy", "Nothing is due.");
        assertThat(database.cards().reviews("terminal", Space.SHARED)).hasSize(1);
    }
}
