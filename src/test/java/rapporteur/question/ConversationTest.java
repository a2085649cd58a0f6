package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import rapporteur.question.Conversation.Turn;

class ConversationTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2020-01-01T12:00:00Z"));
    private final Conversation conversation = new Conversation(now::get, Duration.ofMinutes(30));

    @Test
    void aNewConversationHasNoTurn() {
        assertThat(conversation.last()).isEmpty();
    }

    @Test
    void theLastTurnIsRemembered() {
        conversation.remember(turn("first"));
        conversation.remember(turn("second"));

        assertThat(conversation.last()).contains(turn("second"));
    }

    @Test
    void anOptionIsPickedByItsNumberOrItsLabel() {
        conversation.offer(
                List.of(new Option("Vera Marsh", "who is Vera Marsh?"), new Option("Ivo Marsh", "who is Ivo Marsh?")));

        assertThat(conversation.picked("2")).isEqualTo("who is Ivo Marsh?");
        assertThat(conversation.picked("vera marsh.")).isEqualTo("who is Vera Marsh?");
        assertThat(conversation.picked("3")).isEqualTo("3");
    }

    @Test
    void anOptionIsForgottenWithTheNextTurn() {
        conversation.offer(List.of(new Option("Vera Marsh", "who is Vera Marsh?")));
        conversation.remember(turn("something else"));

        assertThat(conversation.picked("1")).isEqualTo("1");
    }

    @Test
    void aQuietTimeMakesItForget() {
        conversation.remember(turn("first"));
        now.updateAndGet(time -> time.plus(Duration.ofMinutes(31)));

        assertThat(conversation.last()).isEmpty();
    }

    private static Turn turn(String text) {
        Asked asked = new Asked(text, Intent.FACT, 1, Intent.WHY, 0, "");
        return new Turn(new Question.Greeting(asked), List.of(), List.of());
    }
}
