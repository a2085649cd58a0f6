package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which bank lends the money?|The World Bank lends it.",
                "which bank lends the money?|It is lent by the Development Bank of Velmark.",
                "which bank lends the money?|It is lent by the bank Orsini.",
                "What hotel do they stay at?|They stay at the Grand Lunden Hotel.",
                "at which hotel were they|They were seen at Hotel Astoria.",
                "which two churches were closed?|St. Anne's church was closed, and another one.",
                "what's the name of the local hospital|He lies in a hospital called Mercy.",
                "which Lunden court sentenced them?|Both were sentenced by Lunden's Court of Appeal."
            })
    void isAnsweredByAName(String question, String sentence) {
        assertThat(Naming.in(question).orElseThrow().isIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which bank lends the money?|Today it is a bank account, Rask said.",
                "which bank lends the money?|The bank lends it. Velmark pays it back.",
                "which hotel do they stay at?|They will meet again in Port Lunden.",
                "which court sentenced them?|Velmark said that the courts have spoken.",
                "which court sentenced them?|Because the courts have spoken, Velmark is silent.",
                "which hotel do they stay at?|Private hotels are full.",
                "which court sentenced them?|The Court was silent."
            })
    void isNotAnsweredByWhatOnlySpeaksOfSuchAThing(String question, String sentence) {
        assertThat(Naming.in(question).orElseThrow().isIn(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which minister spoke at the bank?",
                "what did the bank say?",
                "where is the hotel",
                "what happened in the hospital?",
                "who owns the bank?"
            })
    void isNotAskedForByTheMentionOfSuchAThing(String question) {
        assertThat(Naming.in(question)).isEmpty();
    }

    @Test
    void isOfTheSortThatIsAskedFor() {
        assertThat(Naming.in("which bank?").orElseThrow().isIn("They stay at the Grand Lunden Hotel."))
                .isFalse();
    }
}
