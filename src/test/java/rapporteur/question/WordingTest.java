package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @Test
    void quotedWordsAndNumbersAreMasked() {
        assertThat(Wording.words("Who said \"fish is gold\" about $1,200?"))
                .containsExactly("who", "said", "quotex", "about", "numberx");
    }

    @Test
    void mentionsAndLinksAreDropped() {
        assertThat(Wording.words("<@123456> why? https://example.org/x")).containsExactly("why");
    }

    @Test
    void aQuestionHasTheSameFormWithAndWithoutItsMark() {
        assertThat(Wording.words("When did it end?")).isEqualTo(Wording.words("when did it end"));
    }

    @Test
    void shorthandIsWrittenOut() {
        assertThat(Wording.words("wat did ppl say abt it"))
                .containsExactly("what", "did", "people", "say", "about", "it");
    }

    @Test
    void capitalsMarkupAndEmojiDoNotCount() {
        assertThat(Wording.words("**WHO** said `it` 🎉🎉 ?!?!")).isEqualTo(Wording.words("who said it"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "hi bot could you please tell me who signed it, who signed it",
                "um so like when did it end lol, when did it end",
                "good morning i would like to know why it failed thanks in advance, why it failed",
                "can you list the topics please, list the topics",
                "any idea where it was held, where it was held"
            })
    void whatPeopleSayAroundAQuestionIsLeftOut(String message, String asked) {
        assertThat(Wording.essence(Wording.words(message))).isEqualTo(Wording.words(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"thanks a lot", "hello bot", "ok great", "please", "can you help me", "thanks for the good work"
            })
    void aMessageThatAsksNothingStaysWhole(String message) {
        assertThat(Wording.essence(Wording.words(message))).isEqualTo(Wording.words(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀😀", "'' '", "\u0000\u200b", "[]{}<>"})
    void noiseHasNoWordsAndDoesNoHarm(String message) {
        assertThat(Wording.essence(Wording.words(message))).isEmpty();
    }
}
