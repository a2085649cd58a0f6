package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom words between quotation marks belong. */
class QuotationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "The dam holds," Rep. Mira Solen (L-Kent) said.                                    | Mira Solen: "The dam holds,"
            "The dam holds," said Rep. Mira Solen (L-Kent), a member of the panel.             | Mira Solen: "The dam holds,"
            "The dam holds," Rep. Mira Solen (L-Kent), a member of the panel, said by phone.   | Mira Solen: "The dam holds,"
            "The dam holds," Mira Solen -- the mayor, whom the town trusts -- said.            | Mira Solen: "The dam holds,"
            "I trust Dora Lenk," the mayor, a former judge, said.                              | the mayor: "I trust Dora Lenk,"
            """)
    void whatStandsBetweenANameAndItsVerbHidesNobody(String text, String statement) {
        assertThat(statements(article(text))).containsExactly(statement);
    }

    @Test
    void linesThatAreParagraphsHaveSpeakersOfTheirOwn() {
        String text = """
                A hundred letters about the dam came in.

                “It will hold.” ― Mira K. Solen
                “I have my doubts about the north wall.”― Dora Lenk, Port Oster
                “Build a new one.”
                — Jón de la Vega
                """;

        assertThat(statements(article(text)))
                .containsExactly(
                        "Mira K. Solen: “It will hold.”",
                        "Dora Lenk: “I have my doubts about the north wall.”",
                        "Jón de la Vega: “Build a new one.”");
    }
}
