package rapporteur.quiz.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.corpus.Span;
import rapporteur.index.Space;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.QuizItem.Kind;
import rapporteur.quiz.Task;
import rapporteur.store.Database;

/** Decisions in a real database. */
class ReviewTest {
    private static final Space HERE = new Space("server-1");
    private static final Space ELSEWHERE = new Space("server-2");
    private static final Instant NOW = Instant.parse("2024-03-04T12:00:00Z");

    private static final QuizItem WHO =
            item("who", "Who said: “We want boats”?", new Task.Choice(List.of("Ana Ruiz", "Leo Marsh"), 0));
    private static final QuizItem GAP =
            item("gap", "Complete what Ana Ruiz said:\n“We want ____”", new Task.Cloze("boats", List.of()));

    @TempDir
    Path data;

    private Database database;
    private List<QuizItem> made = List.of(WHO, GAP);
    private Review review;

    private static QuizItem item(String id, String prompt, Task task) {
        return new QuizItem(
                id,
                Kind.WHO_SAID,
                prompt,
                task,
                List.of(new Proof("talks", new Span(0, 5))),
                List.of(),
                List.of(),
                0.5);
    }

    @BeforeEach
    void open() {
        database = Database.open(data.resolve("rapporteur.db"), InstantSource.system());
        review = new Review(space -> made, database.decisions(), InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsVetoedIsNotAskedInThatSpaceAndAskedAgainWhenRestored() {
        review.decide("who", new Decision.Veto(), "Mo", HERE);

        assertThat(review.items(HERE)).containsExactly(GAP);
        assertThat(review.items(ELSEWHERE)).containsExactly(WHO, GAP);
        assertThat(review.find("who", HERE))
                .hasValueSatisfying(found -> assertThat(found.isVetoed()).isTrue());

        review.decide("who", new Decision.Restore(), "May", HERE);

        assertThat(review.items(HERE)).containsExactly(WHO, GAP);
    }

    @Test
    void whatIsEditedIsAskedInTheNewWordsWithTheSameAnswer() {
        assertThat(review.decide("who", new Decision.Edit("Whose words are “We want boats”?"), "Mo", HERE))
                .isEmpty();

        QuizItem edited = review.items(HERE).getFirst();
        assertThat(edited.prompt()).isEqualTo("Whose words are “We want boats”?");
        assertThat(edited.task()).isEqualTo(WHO.task());
        assertThat(review.find("who", HERE).orElseThrow().made()).isEqualTo(WHO);
    }

    @Test
    void aWordingThatCannotBeAskedIsRefusedAndChangesNothing() {
        assertThat(review.decide("who", new Decision.Edit(" "), "Mo", HERE)).contains(Objection.EMPTY);
        assertThat(review.decide("who", new Decision.Edit("a".repeat(1_001)), "Mo", HERE))
                .contains(Objection.TOO_LONG);
        assertThat(review.decide("who", new Decision.Edit("What did ana ruiz say?"), "Mo", HERE))
                .contains(Objection.TELLS_ANSWER);
        assertThat(review.decide("gap", new Decision.Edit("What do they want?"), "Mo", HERE))
                .contains(Objection.NO_GAP);
        assertThat(review.decide("gone", new Decision.Veto(), "Mo", HERE)).contains(Objection.GONE);

        assertThat(review.items(HERE)).containsExactly(WHO, GAP);
        assertThat(review.history(HERE)).isEmpty();
    }

    @Test
    void aDecisionWaitsWhileTheQuestionIsGone() {
        review.decide("who", new Decision.Veto(), "Mo", HERE);
        made = List.of(GAP);
        assertThat(review.reviewed(HERE)).hasSize(1);

        made = List.of(WHO, GAP);

        assertThat(review.items(HERE)).containsExactly(GAP);
    }

    @Test
    void whoDecidedWhatAndWhenIsKept() {
        review.decide("who", new Decision.Edit("Whose words?"), "Mo", HERE);
        review.decide("who", new Decision.Veto(), "May", HERE);
        database.close();
        database = Database.open(data.resolve("rapporteur.db"), InstantSource.system());

        assertThat(database.decisions().history(HERE))
                .containsExactly(
                        new Decided("who", new Decision.Edit("Whose words?"), "Mo", NOW),
                        new Decided("who", new Decision.Veto(), "May", NOW));
        assertThat(database.decisions().history(ELSEWHERE)).isEmpty();
    }

    @Test
    void whatWasDecidedInAServerGoesWithIt() {
        review.decide("who", new Decision.Veto(), "Mo", HERE);
        review.decide("who", new Decision.Veto(), "Mo", ELSEWHERE);

        database.ledger().erase(HERE);

        assertThat(review.history(HERE)).isEmpty();
        assertThat(review.history(ELSEWHERE)).hasSize(1);
    }
}
