package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @Test
    void aCapitalWithinASentenceShowsAName() {
        assertThat(Names.capitalised("What did Halvorsen tell the Lofoten council?")
                        .strangers())
                .containsExactlyInAnyOrder("halvorsen", "lofoten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHAT DID HALVORSEN SAY", "What Did The Minister Say About It", "what did halvorsen say"})
    void whereAllOrNoWordsHaveCapitalsTheySayNothing(String message) {
        assertThat(Names.capitalised(message).strangers()).isEmpty();
    }

    @Test
    void namesInARowAreOneMask() {
        String message = "Did Agnes Halvorsen sign it?";

        assertThat(Names.capitalised(message).mask(Wording.words(message), word -> false))
                .containsExactly("did", Form.NAME, "sign", "it");
    }
}
