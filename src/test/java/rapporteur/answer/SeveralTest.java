package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            which five countries belong to the lake group? | 5
            What are the three towns on the shore called   | 3
            which 12 member states have signed?            | 12
            which two retired ministers came?              | 2
            """)
    void areAskedForByTheirNumber(String question, int number) {
        assertThat(Several.in(question)).map(Several::number).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many countries belong to the lake group?",
                "which country left the lake group?",
                "which two demands were made?",
                "what did the two ministers say?"
            })
    void areNotAskedForWhereOneIsOrWhereWhatIsMeantHasNoName(String question) {
        assertThat(Several.in(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The group is made up of Velmark, Osteria and the Isle of Brell.          | true
            On Monday the five-nation Lake Group met in Lunden, said Olga Brandt.    | false
            Velmark joined. The others were Osteria and Karst.                       | true
            Velmark joined, said Olga Brandt. Brandt had asked for it.               | false
            Some joined in May. The others were Osteria and Karst.                   | false
            """)
    void areToldWhereThereAreAsManyNamesBesideThoseOfTheQuestion(String text, boolean told) {
        Several asked =
                Several.in("which three countries belong to the Lake Group?").orElseThrow();

        assertThat(asked.areIn(text)).isEqualTo(told);
    }
}
