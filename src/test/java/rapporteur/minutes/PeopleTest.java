package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;
import static rapporteur.minutes.Taking.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.corpus.Document;

class PeopleTest {
    @Test
    void aPersonHasDescriptionsAndAliases() {
        Document text = article("""
                Deputy Trade Minister Mira Solen opened the talks. Solen, a former harbor pilot, spoke for an hour.
                """);

        assertThat(minutes(text).people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Mira Solen");
            assertThat(person.aliases()).containsExactly("Solen");
            assertThat(texts(text, person.descriptions())).contains("Deputy Trade Minister");
            assertThat(texts(text, person.mentions())).containsExactly("Mira Solen", "Solen");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The brothers Ana and Ivo Ruiz, bloggers from Ansel, were fined.            | bloggers from Ansel
            They welcomed the choice of Ana Ruiz as the new envoy.                     | the new envoy
            Envoy Ana Ruiz, 44, the skipper of a trawler, was late.                    | the skipper of a trawler
            The arrest of the journalist Ana Ruiz was raised.                          | the journalist
            Her Osmeran counterpart, Ana Ruiz, was late.                               | Her Osmeran counterpart
            Besides Ana Ruiz, the participants were lawyers. Envoy Ana Ruiz was late.  | Envoy
            Deputy Secretary Ivo Wirth, Ana Ruiz and envoy Dora Lund were late.        |
            """)
    void aDescriptionIsOfTheOneItStandsBeside(String text, @Nullable String description) {
        Document document = article(text);

        assertThat(minutes(document).people())
                .filteredOn(person -> person.name().equals("Ana Ruiz"))
                .flatExtracting(person -> texts(document, person.descriptions()))
                .endsWith(description == null ? new String[0] : new String[] {description});
    }

    @Test
    void aFamilyNameThatComesFirstStandsForThePerson() {
        assertThat(people("Wang Baodong, a spokesman for the embassy, was late. Wang said nothing."))
                .containsExactly("Wang Baodong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met the parents of Kwan Dae-jung, a student from Ansel.      | Kwan Dae-jung
            Jean-Pierre Blanc, a pilot, was late. Blanc said nothing.         | Jean-Pierre Blanc
            They would not discuss Ivo Lorca, a brewer accused of sedition.   | Ivo Lorca
            Rosal Lekka, acquitted of theft in May, came by train.            | Rosal Lekka
            Gwenna Madrun, the keeper of the scrolls, was late.               | Gwenna Madrun
            Did the case of Piers Brod come up? Mr. Brod is still in prison.  | Piers Brod
            Veria's ambassador to Ansel, Zelda Kolb, was late.                | Zelda Kolb
            """)
    void whatIsSaidOfAPersonTellsThatItIsOne(String text, String name) {
        assertThat(people(text)).containsExactly(name);
    }

    @Test
    void anOfficeMayBeThatOfSeveral() {
        assertThat(people("The talks were led by Under Secretaries Dagna Ottery and Ivo Marsh."))
                .containsExactlyInAnyOrder("Dagna Ottery", "Ivo Marsh");
    }

    @Test
    void brothersShareTheirSurname() {
        assertThat(people("The brothers Ilja and Marek Hrdy were fined. Ilja said he would not pay."))
                .containsExactlyInAnyOrder("Ilja Hrdy", "Marek Hrdy");
    }

    @Test
    void aSurnameMeansWhoeverOfThatNameHasComeUp() {
        Document text = article("""
                Envoy Ana Ruiz opened the talks.

                Dr. Ruiz spoke for an hour.

                Pilot Ivo Ruiz is her brother.
                """);

        assertThat(minutes(text).people())
                .filteredOn(person -> person.name().equals("Ana Ruiz"))
                .flatExtracting(person -> texts(text, person.mentions()))
                .containsExactly("Ana Ruiz", "Ruiz");
    }

    @Test
    void headlinesBodiesAndPlacesAreNobody() {
        assertThat(people(
                        "The Harbor Commission met in Port Selby. Fishing Talks Begin Again, the Selby Courier wrote."))
                .isEmpty();
    }

    @Test
    void initialsAndGenerationsBelongToTheName() {
        assertThat(people("Senator Harold P. Marsh Jr. voted no. Mr. Marsh said nothing else."))
                .containsExactly("Harold P. Marsh Jr.");
    }

    @Test
    void aFormWithoutTheInitialIsTheSamePerson() {
        assertThat(people("Senator Harold P. Marsh voted no. Later Senator Harold Marsh said he was sorry."))
                .containsExactly("Harold P. Marsh");
    }

    @Test
    void aWordForAnOfficeMayBeASurname() {
        assertThat(people("Laura Bishop, a pilot, was late. Bishop said the fog was thick."))
                .containsExactly("Laura Bishop");
    }

    @Test
    void peopleOfOneSurnameStayTwo() {
        Document text = article("""
                Laura Marsh, a judge, met her brother, the banker Simon Marsh. Mr. Marsh said he would pay.
                """);

        assertThat(minutes(text).statements().getLast().speaker().name()).isEqualTo("Simon Marsh");
        assertThat(people(text.text())).containsExactlyInAnyOrder("Laura Marsh", "Simon Marsh");
    }

    @Test
    void peoplesAndWordsThatTheTextWritesSmallAreNobody() {
        assertThat(people("Norvalans said no. Fog came. They sailed in the fog, and Kestria said so."))
                .isEmpty();
    }

    @Test
    void aTitleGoesOnBehindItsCommas() {
        Document text =
                article("Deputy Minister for Trade, Fisheries and Energy Mira Solen opened the talks. Solen was late.");

        assertThat(texts(text, minutes(text).people().getFirst().descriptions()))
                .containsExactly("Deputy Minister for Trade, Fisheries and Energy");
    }

    private static List<String> people(String text) {
        return minutes(article(text)).people().stream().map(Person::name).toList();
    }
}
