package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document;

/** Cases, topics, events and figures. */
class IssuesTest {
    @Test
    void somebodyHeldIsACase() {
        Document text = article("Envoy Mira Solen raised the case of Radek Wirth, a jailed blogger, on Monday.");

        assertThat(minutes(text).cases()).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Radek Wirth");
            assertThat(found.status()).isEqualTo(Case.Status.RAISED);
            assertThat(text.text(found.description())).isEqualTo("a jailed blogger");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The delegations discussed ferry fares, the weather station and stolen nets.  | ferry fares; the weather station; stolen nets
            The ministers discussed the strait, which was closed in March.               | the strait
            They raised the case of Radek Wirth, editor of the weekly Zora.              | the case of Radek Wirth
            On the agenda: fares, nets and tides.                                 | fares; nets; tides
            Ferry fares, the return of nets and tides are on the agenda.                 | Ferry fares; the return of nets; tides
            The ferry fares and the weather station were discussed on Monday.            | The ferry fares; the weather station
            The envoy then took questions on fares, tides and the fire at Port Ansel.    | fares; tides; the fire at Port Ansel
            The delegations quarreled over who should pay the pilots.                    | who should pay the pilots
            Envoy Mira Solen said Veria would bring up stolen nets in the islands.       | stolen nets in the islands
            """)
    void topicsAreTheThingsListed(String text, String topics) {
        Document document = article(text);

        assertThat(minutes(document).topics())
                .extracting(topic -> document.text(topic.words()))
                .isEqualTo(List.of(topics.split("; ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers agreed to meet again.",
                "We did not agree because they were late.",
                "Envoy Mira Solen said they agreed when the talks were over."
            })
    void clausesAreNoTopics(String text) {
        assertThat(minutes(article(text)).topics()).isEmpty();
    }

    @Test
    void theThingsMostSpokenOfComeFirst() {
        Document document = article(
                "The ministers discussed tides, ferries and nets. Ferries are old. Ferries are slow. New ferries cost a lot.");

        assertThat(texts(document)).startsWith("ferries").containsExactlyInAnyOrder("ferries", "tides", "nets");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They met for talks on harbor fees with diplomats on both sides.          | harbor fees
            The dispute is over a Velmarkian draft law that parliament passed.      | a Velmarkian draft law
            On shellfish, the roles are reversed.                                   | shellfish
            Three issues stayed open: shellfish, tolls and the storage of nets.     | shellfish; the storage of nets; tolls
            1. Ferry tolls. Each side will publish its tolls.                       | Ferry tolls
            They agreed to exchange weather data and to open a bridge at Ansel.     | weather data; a bridge
            Veria undertook to withdraw its patrol boats from the river.            | its patrol boats
            The accord opens the strait and sets up a mission of pilots.            | the strait; a mission of pilots
            Both delegations condemned the attack on the lock.                      | the attack on the lock
            """)
    void talksAreAboutWhatStandsBehindThem(String text, String topics) {
        assertThat(texts(article(text))).containsExactlyInAnyOrder(topics.split("; ", -1));
    }

    @Test
    void thePointsOfAnAgreementAreTopics() {
        Document document = article(
                "We agreed on three points. One, the fee for a license will be cut. There was none before. Two, each side will "
                        + "answer a request for help. Three, we will set up a hotline for pilots.");

        assertThat(texts(document))
                .containsExactlyInAnyOrder("the fee for a license", "a request for help", "a hotline for pilots");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We did not discuss fares.",
                "Two, the office will be closed on Monday.",
                "Wait if the truce lasts the full 30 days."
            })
    void whatIsNotTalkedOfIsNoTopic(String text) {
        assertThat(minutes(article(text)).topics()).isEmpty();
    }

    private static List<String> texts(Document document) {
        return minutes(document).topics().stream()
                .map(topic -> document.text(topic.words()))
                .toList();
    }

    @Test
    void eventsTellWhatHappenedInTheClauseOfTheDate() {
        Document document =
                article("The new tanker arrived on Monday, and the minister, who was abroad, said nothing.");

        assertThat(minutes(document).events())
                .extracting(event -> document.text(event.what()))
                .containsExactly("The new tanker arrived on Monday");
    }

    @Test
    void aMonthBelongsToTheYearTheTextHasJustSpokenOf() {
        Document document = article("The pact was signed on 2 June 2021. A second one was signed on 20 June.");

        assertThat(minutes(document).events())
                .extracting(event -> event.when().date())
                .containsExactly(LocalDate.of(2021, 6, 2), LocalDate.of(2021, 6, 20));
    }

    @Test
    void eventsAreDatedFromTheDayOfTheDocument() {
        assertThat(minutes(article("The ferry sank on Monday.")).events())
                .extracting(event -> event.when().date())
                .containsExactly(LocalDate.of(2021, 6, 14));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The port sold $1.3 billion worth of steel.    | $1.3 billion | steel
            The port employs 37 pilots.                   | 37           | pilots
            Harbor fees rose by 12 percent.               | 12 percent   | Harbor fees
            The crew waited for eleven days.              | eleven days  | The crew waited
            The court set a fine of 900 euros.            | 900 euros    | a fine
            A study puts the damage at $45 million.       | $45 million  | the damage
            The port made the largest grant, $6 million.  | $6 million   | the largest grant
            He announced a $2 billion arms sale to Veria. | $2 billion   | arms sale to Veria
            He is serving a six-year sentence for fraud.  | six-year     | sentence for fraud
            Two-thirds of the decline is due to weather.  | Two-thirds   | the decline
            """)
    void figuresHaveAUnitAndWhatTheyMeasure(String text, String words, String of) {
        Document document = article(text);

        assertThat(minutes(document).figures()).singleElement().satisfies(figure -> {
            assertThat(document.text(figure.words())).isEqualTo(words);
            assertThat(document.text(figure.of())).isEqualTo(of == null ? "" : of);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One, the fares will fall. Two, the nets will be returned.",
                "The strait was closed in 1994.",
                "The protocol of 1994 is dead.",
                "There are two issues left.",
                "The two sides met.",
                "Unit 2 is closed.",
                "The measures of points 4 to 6 are ready.",
                "The 14th round began at 8:40 a.m.",
                "They would not name the two."
            })
    void listsAndYearsAreNoFigures(String text) {
        assertThat(minutes(article(text)).figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The sale is worth $6.4 billion.            | 6.4e9 | USD                    | MONEY
            It cost 27 million euros.                  | 2.7e7 | EUR                    | MONEY
            It cost 27 million crowns.                 | 2.7e7 | crown                  | MONEY
            He got an 11-year term.                    | 11    | year                   | DURATION
            He got three and a half years.             | 3.5   | year                   | DURATION
            The boat is 40 meters long.                | 40    | metre                  | LENGTH
            The boat lay eleven nautical miles out.    | 11    | nautical mile          | LENGTH
            They caught 61,000 metric tons.            | 61000 | tonne                  | MASS
            A quarter of the catch was lost.           | 25    | percent                | SHARE
            Twenty-two sailors came.                   | 22    | ``                     | COUNT
            Some 94,000 people live there.             | 94000 | ``                     | COUNT
            """)
    void figuresCanBeCompared(String text, double value, String unit, Amount.Kind kind) {
        assertThat(minutes(article(text)).figures())
                .extracting(Figure::amount)
                .containsExactly(new Amount(value, unit, kind));
    }

    @Test
    void listedFiguresMeasureTheSame() {
        Document document = article("Veria gets 52 percent of the catch, Osteria 33 percent.");

        assertThat(minutes(document).figures())
                .extracting(figure -> document.text(figure.of()))
                .containsExactly("the catch", "the catch");
    }

    @Test
    void aFigureIsClaimedByWhoeverSaysSo() {
        Document document = article("Envoy Mira Solen said 83 sailors were missing. The fund holds $9 million.");

        assertThat(minutes(document).figures())
                .extracting(figure -> figure.claimedBy().map(Speaker::name).orElse(""))
                .containsExactly("Mira Solen", "");
    }
}
