package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding statements by their words and by who speaks. */
public abstract class StatementsContract extends IndexContract {
    @Test
    void findsAStatementByItsWords() {
        Sample talks = Sample.talks();
        put(Space.SHARED, talks);

        FoundStatement found = statements("must name prisoners", "").getFirst();

        assertThat(found.statement()).isEqualTo(talks.minutes().statements().get(3));
        assertThat(found.role()).isEqualTo("executive director of Human Rights in China");
        assertThat(found.evidence().text())
                .startsWith("Sharon Hom, executive director")
                .endsWith("name prisoners.");
        assertThat(found.evidence().span()).isEqualTo(found.statement().evidence());
    }

    @Test
    void wordsOfTheContentWeighMoreThanThoseAroundIt() {
        put(
                Space.SHARED,
                Sample.of("a", "After talks on Tibet he said nothing had changed.")
                        .asWritten("he", "nothing had changed"),
                Sample.of("b", "After a day of rest he said Tibet was calm.").asWritten("he", "Tibet was calm"));

        assertThat(statements("Tibet", ""))
                .extracting(found -> found.evidence().document())
                .containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Posner",
                "posner",
                "Mr. Posner",
                "Michael Posner's",
                "Micheal Posner",
                "Assistant Secretary Posner",
                "the assistant secretary of state",
                "Poser",
                "Asistant Secretary"
            })
    void aSpeakerIsFoundByNameOrRole(String speaker) {
        put(Space.SHARED, Sample.talks());

        assertThat(statements("", speaker)).hasSize(2);
        assertThat(statements("candid", speaker)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Posner Hom", "Michael Hom", "Obama", "Pos", "the", "Hum", "embassy director"})
    void allWordsForASpeakerMustFitOne(String speaker) {
        put(Space.SHARED, Sample.talks());

        assertThat(statements("", speaker)).isEmpty();
        assertThat(statements("talks", speaker)).isEmpty();
    }

    @Test
    void somebodyWithoutANameIsFoundAsWritten() {
        put(Space.SHARED, Sample.talks());

        FoundStatement found = statements("", "the embassy's spokesman").getFirst();

        assertThat(found.statement().speaker().name()).isEqualTo("The embassy spokesman");
        assertThat(found.role()).isEmpty();
    }

    @Test
    void allStatementsOfASpeakerComeInReadingOrderTheNewestDocumentFirst() {
        Sample older = new Sample("z", "Before", LocalDate.of(2001, 1, 1), "Posner said one. Posner said two.");
        older.asWritten("Posner", "two").asWritten("Posner", "one");
        put(Space.SHARED, older, Sample.talks());

        assertThat(statements("", "Posner"))
                .extracting(found -> found.evidence().text())
                .containsExactly(
                        "Assistant Secretary of State Michael Posner said the talks were candid.",
                        "Posner denied that he had apologised.",
                        "Posner said one.",
                        "Posner said two.");
    }

    @Test
    void aRightlySpeltSpeakerIsNotTakenForASimilarOne() {
        put(
                Space.SHARED,
                Sample.of("a", "Clark said yes.").asWritten("Clark", "yes"),
                Sample.of("b", "Clarke said no.").asWritten("Clarke", "no"));

        assertThat(statements("", "Clarke"))
                .extracting(found -> found.evidence().document())
                .containsExactly("b");
    }
}
