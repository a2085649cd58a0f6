package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document;

/** Whose situation is an issue, and how it came up. */
class CasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Radek Wirth, a blogger, was arrested in May.                             | Radek Wirth
            The court convicted nobody, but editor Radek Wirth is still in custody.  | Radek Wirth
            Envoy Mira Solen asked for the release of Radek Wirth, a blogger.        | Radek Wirth
            Envoy Mira Solen raised the cases of detained fishermen.                 | detained fishermen
            Two radio reporters were released a week after the meeting.              | Two radio reporters
            Envoy Mira Solen refused to discuss Radek Wirth, a brewer accused of spying. | Radek Wirth
            The government wants the return of 31 sailors captured at Port Ansel.    | 31 sailors captured at Port Ansel
            """)
    void whoIsHeldOrMissingIsACase(String text, String name) {
        assertThat(minutes(article(text)).cases()).extracting(Case::name).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opposition lawmaker Radek Wirth seized on an old promise.",
                "Envoy Mira Solen said the talks were held in prison-like rooms.",
                "Mira Solen, the exiled leader, met the minister.",
                "Envoy Mira Solen, who led the talks, held the place for a year.",
                "How many sailors are in custody?"
            })
    void whoIsOnlyInTheNewsIsNone(String text) {
        assertThat(minutes(article(text)).cases()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Envoy Mira Solen raised the case of Radek Wirth, a jailed blogger.                | RAISED   | Mira Solen
            Velmarkian officials said they expect to raise the case of Radek Wirth, a blogger. | EXPECTED | Velmarkian officials
            Envoy Mira Solen demanded the release of Radek Wirth, a jailed blogger.           | DEMANDED | Mira Solen
            Envoy Mira Solen ruled out the release of Radek Wirth, a jailed blogger.          | REFUSED  | Mira Solen
            Radek Wirth, a blogger, was freed on Monday.                                      | FREED    | ``
            """)
    void theVerbTellsHowTheCaseCameUpAndItsSubjectByWhom(String text, Case.Status status, String by) {
        assertThat(minutes(article(text)).cases()).singleElement().satisfies(found -> {
            assertThat(found.status()).isEqualTo(status);
            assertThat(found.by().map(Speaker::name).orElse("")).isEqualTo(by);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Radek Wirth, a blogger, was sentenced to nine years in prison for insulting a judge. | insulting a judge  | nine years
            Radek Wirth, a blogger, is serving a six-year sentence for treason.                  | treason            | six-year
            Radek Wirth, a blogger, was jailed on subversion charges.                            | subversion charges | ``
            Radek Wirth, a blogger, was given life for spying.                                   | spying             | life
            """)
    void theChargeAndTheTermAreKept(String text, String charge, String term) {
        Document document = article(text);

        assertThat(minutes(document).cases()).singleElement().satisfies(found -> {
            assertThat(found.charge().map(document::text).orElse("")).isEqualTo(charge);
            assertThat(found.term().map(document::text).orElse("")).isEqualTo(term);
        });
    }

    @Test
    void aTermNeedNotBeNamedTwice() {
        Document document = article(
                "Radek Wirth, a blogger, was sentenced to six years for spying. His brother Ivo Wirth, the ship's engineer, got four.");

        assertThat(minutes(document).cases())
                .extracting(Case::name, found -> document.text(found.description()))
                .containsExactly(tuple("Radek Wirth", "a blogger"), tuple("Ivo Wirth", "the ship's engineer"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I raised it with the minister.                       | RAISED
            Envoy Mira Solen should use the talks to bring it up. | MENTIONED
            """)
    void aCaseSpokenOfBeforeCanBeMeantByIt(String text, Case.Status status) {
        assertThat(minutes(article("The case of Radek Wirth, a blogger, is old. " + text))
                        .cases())
                .extracting(Case::status)
                .containsExactly(status);
    }

    @Test
    void aPronounBeforeACaseMeansThePersonAndNotWhoeverRaisesIt() {
        Document document = article("The police arrested nobody else, but editor Radek Wirth is in custody. "
                + "Deputy Minister Jonas Halt raised his case in May.");

        assertThat(minutes(document).cases()).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Radek Wirth");
            assertThat(found.status()).isEqualTo(Case.Status.RAISED);
            assertThat(found.by().map(Speaker::name)).contains("Jonas Halt");
        });
    }
}
