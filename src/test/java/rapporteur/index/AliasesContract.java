package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapporteur.minutes.Aliases;
import rapporteur.minutes.Speaker;

/** What moderators know of who is meant. */
public abstract class AliasesContract extends IndexContract {
    private static final Aliases ALIASES = Aliases.read(
                    List.of("# who speaks for the embassy", "the embassy spokesman = Michael Posner"))
            .aliases();

    @Test
    void aRoleSpeaksUnderTheNameOfWhomItMeans() {
        put(Space.SHARED, Sample.talks());

        try (Reading reading = new AliasedReading(now(), ALIASES)) {
            assertThat(reading.statements(new StatementQuery("", "Michael Posner", Set.of()), 10))
                    .extracting(FoundStatement::content)
                    .containsExactlyInAnyOrder(
                            "the talks were candid", "he had apologised", "China would publish a report on prisons");
        }
    }

    @Test
    void minutesNameWhomARoleMeansAndKeepTheWordsOfTheText() {
        Sample talks = Sample.talks();
        put(Space.SHARED, talks);

        try (Reading reading = new AliasedReading(now(), ALIASES)) {
            Speaker speaker = reading.minutes(talks.id())
                    .orElseThrow()
                    .statements()
                    .get(2)
                    .speaker();
            assertThat(speaker.name()).isEqualTo("Michael Posner");
            assertThat(reading.document(talks.id()).orElseThrow().text(speaker.mention()))
                    .isEqualTo("The embassy spokesman");
        }
    }

    @Test
    void aQuestionThatUsesAnAliasMeansThePersonOnce() {
        put(Space.SHARED, Sample.talks());

        try (Reading reading = new AliasedReading(now(), ALIASES)) {
            assertThat(reading.people("Who is the embassy spokesman?"))
                    .extracting(found -> found.person().name())
                    .containsExactly("Michael Posner");
            assertThat(reading.people("Is Michael Posner the embassy spokesman?"))
                    .hasSize(1);
        }
    }
}
