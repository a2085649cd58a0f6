package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapporteur.answer.memory.Place;
import rapporteur.discord.Proposals.Publication;
import rapporteur.library.Submission;
import rapporteur.quiz.play.ManualAlarm;

/** What a moderator has before them and has not confirmed. */
class ProposalsTest {
    private static final Visit MO = visit("mo", "lena");
    private static final Publication TALKS =
            new Publication(List.of(Submission.of("Talks were held.")), Optional.empty());

    private final ManualAlarm clock = new ManualAlarm(Instant.parse("2024-03-04T12:00:00Z"));
    private final Proposals proposals = new Proposals(clock);
    private final List<String> screen = new ArrayList<>();

    private static Visit visit(String user, String server) {
        return new Visit(Words.english(), new Place(user, "talks", Optional.of(server)), true);
    }

    private String proposed() {
        return proposals.propose(TALKS, MO, sheet -> {
            screen.addAll(sheet.texts());
            return "1";
        });
    }

    @Test
    void isConfirmedOnce() {
        String id = proposed();

        assertThat(proposals.take(id, MO)).contains(TALKS);
        assertThat(proposals.take(id, MO)).isEmpty();
    }

    @Test
    void isGoneAndNoLongerShownWhereNobodyConfirmsItInTime() {
        String id = proposed();

        clock.passes(Duration.ofMinutes(14).minusMillis(1));
        assertThat(proposals.open(id, MO)).contains(TALKS);
        assertThat(screen).isEmpty();
        clock.passes(Duration.ofMillis(1));
        assertThat(proposals.open(id, MO)).isEmpty();
        assertThat(proposals.take(id, MO)).isEmpty();
        assertThat(screen).containsExactly("This proposal is no longer open here. Start again.");
    }

    @Test
    void isHeldByNothingOnceItsTimeIsUp() throws Exception {
        WeakReference<Submission> text = new WeakReference<>(Submission.of("Talks were held in the granary."));
        proposals.propose(new Publication(List.of(text.get()), Optional.empty()), MO, sheet -> "1");

        clock.passes(Duration.ofMinutes(14));

        for (int i = 0; i < 50 && text.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(text.get()).isNull();
    }

    @Test
    void whatWasConfirmedStaysAsItIsShown() {
        proposals.take(proposed(), MO);

        clock.passes(Duration.ofMinutes(15));

        assertThat(screen).isEmpty();
    }

    @Test
    void isNobodyElsesAndOfNoOtherServer() {
        String id = proposed();

        assertThat(proposals.take(id, visit("may", "lena"))).isEmpty();
        assertThat(proposals.take(id, visit("mo", "elsewhere"))).isEmpty();
        assertThat(proposals.take(id, MO)).contains(TALKS);
    }
}
