package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private final Spelling spelling =
            Spelling.learn(Collections.nCopies(5, List.of("which", "minister", "said", "position", "hello")));

    @ParameterizedTest
    @CsvSource({
        "whcih,which",
        "ministr,minister",
        "minnister,minister",
        "posision,position",
        "hellooooo,hello",
        "saiid,said"
    })
    void aSlipIsMended(String slip, String word) {
        assertThat(spelling.mend(List.of(slip), unknown -> false)).containsExactly(word);
    }

    @Test
    void aWordThatTheDocumentsHaveIsNoSlip() {
        assertThat(spelling.mend(List.of("whick", "saida"), "saida"::equals)).containsExactly("which", "saida");
    }

    @Test
    void aWordFarFromAllOthersStays() {
        assertThat(spelling.mend(List.of("herring", "sad"), unknown -> false)).containsExactly("herring", "sad");
    }

    @ParameterizedTest
    @CsvSource({
        "form,from,true",
        "form,forms,true",
        "form,fork,true",
        "form,form,false",
        "form,forest,false",
        "ab,ba,true"
    })
    void oneSlipIsALetterOrASwap(String one, String other, boolean near) {
        assertThat(Spelling.oneSlip(one, other)).isEqualTo(near);
        assertThat(Spelling.oneSlip(other, one)).isEqualTo(near);
    }
}
