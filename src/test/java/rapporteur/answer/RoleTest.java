package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Talks;
import rapporteur.index.Reading;

class RoleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who is the judge that reopened the case?                         | judge
            what's the name of the Osterian consul who visited the skippers? | consul
            names of the two clerks, please                                  | clerk
            What is the sergeant’s name, the one with the ears?              | sergeant
            who are the hydrologists nominated by Osteria?                   | hydrologist
            who's the captain                                                | captain
            """)
    void isWhatSomebodyIsAskedForBy(String question, String role) {
        assertThat(in(question).map(Role::term)).hasValue(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is Petra Lindqvist?",
                "who is the Lindqvist of the briefing?",
                "who is the man who sold the barge?",
                "who leads the delegation?",
                "who was it that recalled the ambassador?",
                "when did the talks open?"
            })
    void isNotAskedForByANameOrADeed(String question) {
        assertThat(in(question)).isEmpty();
    }

    @Test
    void isOfSomething() {
        assertThat(in("who is the president of the lake union that meets in Brell?"))
                .hasValue(new Role("president", List.of("lake", "union")));
        assertThat(in("who is the president?")).hasValue(new Role("president", List.of()));
    }

    private static Optional<Role> in(String question) {
        try (Reading reading = Talks.reading()) {
            return Role.in(question, reading.terms());
        }
    }
}
