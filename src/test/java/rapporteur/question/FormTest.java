package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @ParameterizedTest
    @ValueSource(strings = {"who said that", "which minister called it a joke", "who was it that denied it"})
    void askingForASpeakerShows(String question) {
        assertThat(Form.features(Wording.words(question))).contains("s=who-speaks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who leads the delegation", "what did she say", "", "😀😀"})
    void askingForSomethingElseDoesNot(String question) {
        assertThat(Form.features(Wording.words(question))).doesNotContain("s=who-speaks");
    }
}
