package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class TextFragmentTest {
    private static final URI PAGE = URI.create("https://example.org/harbour_(talks)");

    @Test
    void fewWordsAreGivenWhole() {
        assertThat(TextFragment.of(PAGE, "Open, said A-Z."))
                .isEqualTo("https://example.org/harbour_%28talks%29#:~:text=Open%2C%20said%20A%2DZ.");
    }

    @Test
    void manyWordsAreGivenByTheirEnds() {
        assertThat(TextFragment.of(PAGE, "one two three four five six seven eight nine"))
                .endsWith("#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine");
    }

    @Test
    void aFragmentThatIsThereStays() {
        assertThat(TextFragment.of(URI.create("https://example.org/a#part"), "open"))
                .isEqualTo("https://example.org/a#part:~:text=open");
    }

    @Test
    void anAddressThatWouldGetTooLongGoesWithoutWords() {
        URI longest = URI.create("https://example.org/" + "a".repeat(470));

        assertThat(TextFragment.of(longest, "The harbour should stay open")).isEqualTo(longest.toString());
    }
}
