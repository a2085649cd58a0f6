package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @Test
    void quotedWordsAndNumbersAreMasked() {
        assertThat(Form.words("Who said \"fish is gold\" about $1,200?"))
                .containsExactly("who", "said", "quotex", "about", "numberx");
    }

    @Test
    void mentionsAndLinksAreDropped() {
        assertThat(Form.words("<@123456> why? https://example.org/x")).containsExactly("why");
    }

    @Test
    void aQuestionHasTheSameFormWithAndWithoutItsMark() {
        assertThat(Form.words("When did it end?")).isEqualTo(Form.words("when did it end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"who said that", "which minister called it a joke", "who was it that denied it"})
    void askingForASpeakerShows(String question) {
        assertThat(Form.features(Form.words(question))).contains("s=who-speaks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who leads the delegation", "what did she say", "", "😀😀"})
    void askingForSomethingElseDoesNot(String question) {
        assertThat(Form.features(Form.words(question))).doesNotContain("s=who-speaks");
    }
}
