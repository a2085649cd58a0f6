package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;
import static rapporteur.minutes.Taking.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void aFamilyNameThatComesFirstStandsForThePerson() {
        assertThat(people("Wang Baodong, a spokesman for the embassy, was late. Wang said nothing."))
                .containsExactly("Wang Baodong");
    }

    @Test
    void brothersShareTheirSurname() {
        assertThat(people("The brothers Ilja and Marek Hrdy were fined. Ilja said he would not pay."))
                .containsExactlyInAnyOrder("Ilja Hrdy", "Marek Hrdy");
    }

    @Test
    void headlinesBodiesAndPlacesAreNobody() {
        assertThat(people(
                        "The Harbor Commission met in Port Selby. Fishing Talks Begin Again, the Selby Courier wrote."))
                .isEmpty();
    }

    private static List<String> people(String text) {
        return minutes(article(text)).people().stream().map(Person::name).toList();
    }
}
