package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers say of their own is there in every language. */
class SayingsTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private static Properties sayings(String ending) throws IOException {
        Properties sayings = new Properties();
        try (InputStream in = SayingsTest.class.getResourceAsStream("sayings" + ending + ".properties")) {
            assertThat(in).as(ending).isNotNull();
            sayings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sayings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr", "_es", "_pt", "_zh"})
    void everySayingIsThereWithAllItsGaps(String ending) throws IOException {
        Properties english = sayings("");
        Properties sayings = sayings(ending);

        assertThat(sayings.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Saying.values()).map(Saying::key).toList());
        for (String key : sayings.stringPropertyNames()) {
            assertThat(sayings.getProperty(key)).as(key).isNotBlank();
            assertThat(gaps(sayings.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    private static long gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .count();
    }

    @Test
    void onlyTheProgramsOwnWordsHaveLanguages() {
        Prose prose = Prose.of(Saying.NOT_QUOTED.of("Ana Ruiz"), new Prose.Verbatim(" The corpus doesn't say."));

        assertThat(prose.in(Locale.GERMAN))
                .isEqualTo("Ana Ruiz wird in den Dokumenten nicht zitiert. The corpus doesn't say.");
        assertThat(prose.in(Locale.KOREAN)).isEqualTo("Ana Ruiz is not quoted in the corpus. The corpus doesn't say.");
    }

    @Test
    void whatLooksLikeAGapInForeignWordsIsNone() {
        assertThat(Saying.SEARCHED_ALL_FOR.of(7, "{0} and {1} cost $1").in(Locale.ENGLISH))
                .isEqualTo("I searched all 7 documents for: {0} and {1} cost $1.");
    }
}
