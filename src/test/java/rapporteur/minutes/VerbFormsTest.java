package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
    @ParameterizedTest
    @CsvSource({
        "joke, joked, joking, jokes",
        "deny, denied, denying, denies",
        "pray, prayed, praying, prays",
        "stress, stressed, stressing, stresses",
        "admit, admitted, admitting, admits",
        "agree, agreed, agreeing, agrees",
        "say, said, saying, says",
        "write, wrote, writing, writes"
    })
    void aBaseHasItsForms(String base, String past, String participle, String present) {
        assertThat(VerbForms.of(base)).contains(base, past, participle, present);
    }
}
