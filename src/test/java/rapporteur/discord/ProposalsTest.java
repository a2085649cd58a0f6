package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapporteur.answer.memory.Place;
import rapporteur.discord.Proposals.Publication;
import rapporteur.library.Submission;

/** What a moderator has before them and has not confirmed. */
class ProposalsTest {
    private static final Visit MO = visit("mo", "lena");
    private static final Publication TALKS =
            new Publication(List.of(Submission.of("Talks were held.")), Optional.empty());

    private Instant now = Instant.parse("2024-03-04T12:00:00Z");
    private final Proposals proposals = new Proposals(() -> now);

    private static Visit visit(String user, String server) {
        return new Visit(Words.english(), new Place(user, "talks", Optional.of(server)), true);
    }

    @Test
    void isConfirmedOnce() {
        String id = proposals.propose(TALKS, MO);

        assertThat(proposals.take(id, MO)).contains(TALKS);
        assertThat(proposals.take(id, MO)).isEmpty();
    }

    @Test
    void isGoneWhereNobodyConfirmsItInTime() {
        String id = proposals.propose(TALKS, MO);

        now = now.plus(Duration.ofMinutes(15));
        assertThat(proposals.open(id, MO)).contains(TALKS);
        now = now.plusMillis(1);
        assertThat(proposals.open(id, MO)).isEmpty();
        assertThat(proposals.take(id, MO)).isEmpty();
    }

    @Test
    void isNobodyElsesAndOfNoOtherServer() {
        String id = proposals.propose(TALKS, MO);

        assertThat(proposals.take(id, visit("may", "lena"))).isEmpty();
        assertThat(proposals.take(id, visit("mo", "elsewhere"))).isEmpty();
        assertThat(proposals.take(id, MO)).contains(TALKS);
    }
}
