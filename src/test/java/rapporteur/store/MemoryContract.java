package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Prose;
import rapporteur.answer.Saying;
import rapporteur.answer.memory.Exchange;
import rapporteur.answer.memory.Given;
import rapporteur.answer.memory.PersonalData.Kept;
import rapporteur.answer.memory.Place;
import rapporteur.answer.memory.Proof;
import rapporteur.corpus.Span;
import rapporteur.index.Space;
import rapporteur.library.Change;
import rapporteur.library.Change.Kind;
import rapporteur.library.LibraryException;
import rapporteur.question.Asked;
import rapporteur.question.Conversation.Turn;
import rapporteur.question.Intent;
import rapporteur.question.Option;
import rapporteur.question.Question;
import rapporteur.quiz.review.Decided;
import rapporteur.quiz.review.Decision;

/** What is asked, answered and changed outlives the program, whatever keeps it. */
abstract class MemoryContract {
    static final Instant NOON = Instant.parse("2024-03-04T12:00:00Z");
    private static final Place PLACE = new Place("alice", "talks", Optional.of("lena"));

    private static final Space SPACE = new Space("server-lena");
    private static final byte[] BYTES = {0, 1, -1, 127};

    private Database database;

    /** Opens it; what was there stays. */
    abstract Database opened();

    @BeforeEach
    void open() {
        database = opened();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Exchange exchange(String id, Place place, Instant at) {
        Asked asked = new Asked("Who said \"open\"?", Intent.WHO_SAID, 0.9, Intent.FACT, 0.1, "");
        Question question = new Question.WhoSaid(asked, List.of("open"), "open 港口 🐟", Set.of("harbour"));
        Given given = new Given(
                Given.Outcome.FOUND,
                Prose.of(Saying.NOT_QUOTED.of("Ana Ruiz"), new Prose.Verbatim(" [1]")),
                List.of(new Proof(1, "harbour", "00ff", new Span(3, 9))),
                List.of(Saying.ASK_WHAT_ELSE_SAID.of("Ana Ruiz")),
                List.of(new Option("Ana", "Who is Ana?")));
        return new Exchange(
                id,
                place,
                at,
                "Who said \"open\"?",
                given,
                "first",
                Optional.of(new Turn(question, List.of("harbour"), List.of("Ana Ruiz"))));
    }

    @Test
    void anExchangeIsKeptWholeAcrossARestart() {
        Exchange exchange = exchange("a", PLACE, NOON);
        database.exchanges().keep(exchange);

        database.close();
        open();

        assertThat(database.exchanges().find("a", PLACE)).contains(exchange);
        assertThat(database.exchanges().find("b", PLACE)).isEmpty();
    }

    @Test
    void anExchangeIsFoundByTheMessageThatShowsIt() {
        database.exchanges().keep(exchange("a", PLACE, NOON));
        database.exchanges().shown("a", "1234");

        assertThat(database.exchanges().shownAs("1234", PLACE))
                .map(Exchange::id)
                .contains("a");
        assertThat(database.exchanges().shownAs("4321", PLACE)).isEmpty();
    }

    @Test
    void anExchangeIsNotFoundFromAnotherServer() {
        database.exchanges().keep(exchange("a", PLACE, NOON));
        database.exchanges().shown("a", "1234");

        for (Optional<String> other : List.of(Optional.of("orsana"), Optional.<String>empty())) {
            Place elsewhere = new Place(PLACE.user(), PLACE.channel(), other);
            assertThat(database.exchanges().find("a", elsewhere)).isEmpty();
            assertThat(database.exchanges().shownAs("1234", elsewhere)).isEmpty();
            assertThat(database.exchanges().last(elsewhere, NOON)).isEmpty();
        }
    }

    @Test
    void anExchangeOfNoServerIsFoundFromNoServer() {
        Place direct = new Place("alice", "direct", Optional.empty());
        database.exchanges().keep(exchange("a", direct, NOON));

        assertThat(database.exchanges().find("a", direct)).map(Exchange::place).contains(direct);
        assertThat(database.exchanges().find("a", PLACE)).isEmpty();
        assertThat(database.exchanges().last(direct, NOON)).isPresent();
    }

    @Test
    void theLastExchangeIsThatOfTheSamePersonInTheSamePlaceAndNotTooLongAgo() {
        database.exchanges().keep(exchange("first", PLACE, NOON));
        database.exchanges().keep(exchange("last", PLACE, NOON.plusSeconds(60)));
        database.exchanges()
                .keep(exchange("elsewhere", new Place("alice", "other", Optional.of("lena")), NOON.plusSeconds(90)));
        database.exchanges()
                .keep(exchange("another", new Place("bob", "talks", Optional.of("lena")), NOON.plusSeconds(90)));

        assertThat(database.exchanges().last(PLACE, NOON)).map(Exchange::id).contains("last");
        assertThat(database.exchanges().last(PLACE, NOON.plusSeconds(61))).isEmpty();
    }

    @Test
    void whatIsForgottenTakesItsVerdictsAndGapsAlong() {
        database.exchanges().keep(exchange("old", PLACE, NOON.minus(Duration.ofDays(40))));
        database.exchanges().keep(exchange("new", PLACE, NOON));
        for (String id : List.of("old", "new")) {
            database.verdicts().judge(id, "bob", true);
            database.verdicts().reportGap(id, "bob");
        }

        database.exchanges().forgetBefore(NOON.minus(Duration.ofDays(30)));

        Kept kept = database.personalData().about("bob");
        assertThat(kept.verdicts())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.exchange()).isEqualTo("new"));
        assertThat(kept.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.at()).isEqualTo(NOON));
        assertThat(database.exchanges().find("old", PLACE)).isEmpty();
    }

    @Test
    void whoeverJudgesAgainHasChangedTheirMind() {
        database.exchanges().keep(exchange("a", PLACE, NOON));
        database.verdicts().judge("a", "bob", true);
        database.verdicts().judge("a", "bob", false);
        database.verdicts().reportGap("a", "bob");
        database.verdicts().reportGap("a", "bob");

        assertThat(database.personalData().about("bob").verdicts())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.helpful()).isFalse());
        assertThat(database.personalData().about("bob").gaps()).hasSize(1);
    }

    @Test
    void aVerdictOnWhatIsNoLongerRememberedGoesNowhere() {
        database.verdicts().judge("gone", "bob", true);
        database.verdicts().reportGap("gone", "bob");

        assertThat(database.personalData().about("bob").isEmpty()).isTrue();
    }

    @Test
    void onePersonsDataIsDeletedAndNobodyElses() {
        database.exchanges().keep(exchange("a", PLACE, NOON));
        database.exchanges().keep(exchange("b", new Place("bob", "talks", Optional.of("lena")), NOON));
        database.verdicts().judge("b", "alice", true);

        database.personalData().forget("alice");

        assertThat(database.personalData().about("alice").isEmpty()).isTrue();
        assertThat(database.personalData().about("bob").exchanges()).hasSize(1);
    }

    @Test
    void aChangeIsPendingUntilItIsFollowed() {
        Change published = change(1, Optional.empty(), Optional.of("h1"));
        Change replaced = change(2, Optional.of("h1"), Optional.of("h2"));
        database.ledger().decide(SPACE, published, Optional.empty(), Optional.of(BYTES));
        database.ledger().followed(SPACE, 1);
        database.ledger().decide(SPACE, replaced, Optional.of(BYTES), Optional.of(new byte[0]));

        assertThat(database.ledger().changes(SPACE)).containsExactly(published, replaced);
        assertThat(database.ledger().pending(SPACE)).containsExactly(replaced);
        assertThat(database.ledger().content(SPACE, "h1"))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
    }

    @Test
    void aNumberIsGivenToOneChangeOnly() {
        Change change = change(1, Optional.empty(), Optional.of("h1"));
        database.ledger().decide(SPACE, change, Optional.empty(), Optional.of(BYTES));

        assertThatThrownBy(() -> database.ledger().decide(SPACE, change, Optional.empty(), Optional.of(BYTES)))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("nothing has been changed");
    }

    @Test
    void aSpaceIsErasedWithWhatWasAskedThere() {
        database.ledger()
                .decide(SPACE, change(1, Optional.empty(), Optional.of("h1")), Optional.empty(), Optional.of(BYTES));
        database.exchanges().keep(exchange("a", PLACE, NOON));
        database.exchanges().keep(exchange("b", new Place("alice", "direct", Optional.empty()), NOON));

        database.ledger().decideErasure(SPACE);
        assertThat(database.ledger().erasures()).containsExactly(SPACE);
        database.ledger().erase(SPACE);

        assertThat(database.ledger().erasures()).isEmpty();
        assertThat(database.ledger().changes(SPACE)).isEmpty();
        assertThat(database.ledger().content(SPACE, "h1")).isEmpty();
        assertThat(database.personalData().about("alice").exchanges())
                .extracting(Exchange::id)
                .containsExactly("b");
    }

    private static Change change(int number, Optional<String> before, Optional<String> after) {
        return new Change(number, NOON, "Vera", Kind.REPLACED, "talks.md", before, after);
    }

    @Test
    void decisionsOnQuestionsAreKeptInTheirOrderAndGoWithTheSpace() {
        Decided edited = new Decided("q1", new Decision.Edit("Whose words?"), "Mo", NOON);
        Decided vetoed = new Decided("q1", new Decision.Veto(), "May", NOON.minusSeconds(1));
        database.decisions().decide(SPACE, edited);
        database.decisions().decide(SPACE, vetoed);
        database.decisions().decide(Space.SHARED, vetoed);

        assertThat(database.decisions().history(SPACE)).containsExactly(edited, vetoed);
        database.ledger().erase(SPACE);
        assertThat(database.decisions().history(SPACE)).isEmpty();
        assertThat(database.decisions().history(Space.SHARED)).containsExactly(vetoed);
    }
}
