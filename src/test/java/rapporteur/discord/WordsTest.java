package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.extract.Defect;
import rapporteur.library.Obstacle;
import rapporteur.minutes.NotUnderstood;
import rapporteur.quiz.play.Ruling.Verdict;
import rapporteur.quiz.review.Objection;

/** The bot's own words are there in every language, fit where they go, and have their gaps filled. */
class WordsTest {
    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}");
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final int DESCRIPTION = 100;
    private static final int MENU_ENTRY = 32;
    /** What is still read at a glance on a telephone. */
    private static final int LABEL = 34;

    private static Properties words(String language) throws IOException {
        String file = "/rapporteur/discord/words" + (language.isEmpty() ? "" : "_" + language) + ".properties";
        Properties words = new Properties();
        try (InputStream in = WordsTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "zh"})
    void everyKeyIsTranslatedWithTheSameGaps(String language) throws IOException {
        Properties english = words("");
        Properties translated = words(language);

        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(translated.getProperty(key)).as(key).isNotBlank();
            assertThat(gaps(translated.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        GAP.matcher(text).results().forEach(match -> gaps.add(match.group()));
        return gaps;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "fr", "es", "pt", "zh"})
    void everyTextFitsWhereItGoes(String language) throws IOException {
        Properties words = words(language);
        for (String key : words.stringPropertyNames()) {
            String text = words.getProperty(key);
            int length = text.codePointCount(0, text.length());
            if (key.equals("command.check.name") || key.equals("command.acquire.name")) {
                assertThat(length).as(key).isLessThanOrEqualTo(MENU_ENTRY);
            } else if (key.startsWith("command.") && key.endsWith(".name")) {
                assertThat(text).as(key).matches(NAME).isLowerCase();
            } else if (key.startsWith("command.")) {
                assertThat(length).as(key).isLessThanOrEqualTo(DESCRIPTION);
            } else if (key.startsWith("button.") || key.startsWith("follow.")) {
                assertThat(length).as(key).isLessThanOrEqualTo(key.equals("follow.hint") ? DESCRIPTION : LABEL);
            } else {
                assertThat(length).as(key).isLessThanOrEqualTo(500);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "fr", "es", "pt", "zh"})
    void noTwoButtonsThatStandTogetherReadTheSame(String language) throws IOException {
        Properties words = words(language);
        List<String> labels = new ArrayList<>();
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith("button.")) {
                labels.add(words.getProperty(key));
            }
        }
        assertThat(labels).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyIsUsedAndEveryKeyUsedIsThere() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (var files = Files.list(Path.of("src", "main", "java", "rapporteur", "discord"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                sources.append(Files.isRegularFile(file) ? Files.readString(file) : "");
            }
        }
        Set<String> keys = words("").stringPropertyNames();
        Set<String> unused = new HashSet<>(keys);
        unused.removeIf(key -> key.startsWith("command.")
                || key.startsWith("kind.")
                || key.startsWith("corpus.form.") && sources.indexOf("\"" + key.substring(12) + "\"") >= 0
                || sources.indexOf("\"" + key + "\"") >= 0
                || key.startsWith("button.") && sources.indexOf("\"" + key.substring(7) + "\"") >= 0);

        assertThat(unused).isEmpty();
    }

    @Test
    void everyReasonForWhichSomethingIsRefusedHasWords() throws IOException {
        Set<String> keys = words("").stringPropertyNames();

        assertThat(keys)
                .containsAll(keys("kind.defect.", Defect.values()))
                .containsAll(keys("kind.obstacle.", Obstacle.values()))
                .containsAll(keys("kind.unread.", NotUnderstood.Reason.values()))
                .containsAll(keys("kind.objection.", Objection.values()))
                .containsAll(keys("kind.verdict.", refusing(Verdict.values())));
    }

    private static List<String> keys(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Verdict[] refusing(Verdict... all) {
        return Stream.of(all).filter(verdict -> verdict != Verdict.DONE).toArray(Verdict[]::new);
    }

    @Test
    void aLanguageThatTheBotDoesNotSpeakGetsEnglish() {
        assertThat(Words.in(DiscordLocale.FINNISH).text("button.more")).isEqualTo("More");
        assertThat(Words.in(DiscordLocale.ENGLISH_UK).text("button.more")).isEqualTo("More");
        assertThat(Words.in(DiscordLocale.CHINESE_TAIWAN).text("button.more")).isEqualTo("下一页");
    }
}
