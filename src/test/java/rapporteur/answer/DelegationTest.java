package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Talks;
import rapporteur.index.Reading;

class DelegationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "who led Osteria's delegation?",
                "who will head the Osterian team in June",
                "who was the head of the Osterian side at the talks?",
                "who is in charge of the delegation of Osteria?"
            })
    void isOfTheSideThatTheQuestionNames(String question) {
        try (Reading reading = Talks.reading()) {
            Optional<Delegation> asked = Delegation.in(question, reading.terms());

            assertThat(asked).isPresent();
            assertThat(isLedIn("The Osterian delegation was led by Ms. Rask.", "", asked.get(), reading))
                    .isTrue();
            assertThat(isLedIn("Its chief negotiator is Ms. Rask.", "Osteria has come.", asked.get(), reading))
                    .isTrue();
            assertThat(isLedIn("Its chief negotiator is Ms. Rask.", "Velmark has come.", asked.get(), reading))
                    .isFalse();
            assertThat(isLedIn("The delegation of Velmark was led by Ms. Rask.", "Osteria came.", asked.get(), reading))
                    .isFalse();
            assertThat(isLedIn("Ms. Rask recalled the ambassador to Osteria.", "", asked.get(), reading))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who led Osteria's delegation at the talks on sturgeon?",
                "who headed the Osterian side during the sturgeon round, and when?"
            })
    void isThatOfTheEventThatTheQuestionNames(String question) {
        try (Reading reading = Talks.reading()) {
            Delegation asked = Delegation.in(question, reading.terms()).orElseThrow();

            assertThat(asked.isSpokenOf(reading.occurrences("lake", asked.at())))
                    .isTrue();
            assertThat(asked.isSpokenOf(reading.occurrences("harbour", asked.at())))
                    .isFalse();
        }
    }

    private static boolean isLedIn(String sentence, String before, Delegation delegation, Reading reading) {
        return delegation.isLedIn(sentence, before + " " + sentence, reading.terms());
    }

    @Test
    void isAskedForWithItsSideOnly() {
        try (Reading reading = Talks.reading()) {
            assertThat(Delegation.in("who led the delegation?", reading.terms()))
                    .isEmpty();
            assertThat(Delegation.in("when did Osteria's delegation arrive?", reading.terms()))
                    .isEmpty();
        }
    }
}
