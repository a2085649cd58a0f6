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
