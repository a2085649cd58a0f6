package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.answer.AnswerSettings;

class SettingsReaderTest {
    @TempDir
    Path folder;

    @Test
    void aMissingFileMeansTheDefaults() {
        assertThat(SettingsReader.read(folder.resolve("rapporteur.toml"))).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void theShippedFileShowsTheDefaults() {
        assertThat(SettingsReader.read(Path.of("config", "rapporteur.toml"))).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void theShippedFileShowsEverySetting() throws IOException {
        String shipped = Files.readString(Path.of("config", "rapporteur.toml")).replaceAll("= \\S+", "= \"\"");

        assertThat(problems(shipped)).hasSize(12).allMatch(problem -> problem.contains("not a text"));
    }

    @Test
    void aSettingLeftOutKeepsItsDefault() throws IOException {
        Settings settings = read("[answer]\nminimum-coverage = 1\n[question]\nconversation-minutes = 5");

        assertThat(settings.answer()).isEqualTo(new AnswerSettings(30, 1.0, 0.15, 3));
        assertThat(settings.conversation()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.corpus()).isEqualTo(Settings.DEFAULTS.corpus());
    }

    @Test
    void aSwitchIsTrueOrFalse() throws IOException {
        assertThat(read("[search]\nby-meaning = false").search().byMeaning()).isFalse();
        assertThat(problems("\n[search]\nby-meaning = 1"))
                .containsExactly("3 search.by-meaning must be true or false, not 1");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
        assertThat(read("\uFEFF[answer]\r\nnearest-passages = 7\r\n").answer().nearestPassages())
                .isEqualTo(7);
    }

    @Test
    void aMisspeltSettingGetsASuggestion() throws IOException {
        assertThat(problems("\n[answer]\nnearest-pasages = 3"))
                .containsExactly("3 answer.nearest-pasages is not a setting; did you mean nearest-passages?");
    }

    @Test
    void aSettingOfAnotherSectionIsFound() throws IOException {
        assertThat(problems("[corpus]\nnearest-passages = 3"))
                .containsExactly("2 corpus.nearest-passages is not a setting; did you mean answer.nearest-passages?");
        assertThat(problems("nearest-passages = 3"))
                .containsExactly("1 nearest-passages is not a setting; did you mean answer.nearest-passages?");
    }

    @Test
    void aSettingLikeNoOtherGetsAListOfThoseThereAre() throws IOException {
        assertThat(problems("[question]\ncolour = 3"))
                .containsExactly("2 question.colour is not a setting; there are conversation-minutes");
    }

    @Test
    void aMisspeltSectionIsOneProblemHoweverManySettingsItHas() throws IOException {
        assertThat(problems("[anwser]\nnearest-passages = 3\nminimum-coverage = 0.2"))
                .containsExactly("1 [anwser] is not a section; did you mean [answer]?");
    }

    @Test
    void aSectionWrittenAsASettingIsExplained() throws IOException {
        assertThat(problems("answer = 3"))
                .containsExactly("1 answer is a section: write [answer], and its settings on the lines below");
    }

    @Test
    void aValueOfTheWrongKindIsNamedByItsKind() throws IOException {
        assertThat(problems(
                        "[answer]\nnearest-passages = \"three\"\nminimum-coverage = true\npassages-considered = 2.5"))
                .containsExactly(
                        "2 answer.nearest-passages must be a whole number from 0 to 10, not a text",
                        "3 answer.minimum-coverage must be a number from 0.0 to 1.0, not true or false",
                        "4 answer.passages-considered must be a whole number from 5 to 200, not 2.5");
    }

    @Test
    void aValueOutOfRangeIsToldTheRange() throws IOException {
        assertThat(problems("[answer]\nnearest-passages = 99999999999\nminimum-coverage = nan"))
                .containsExactly(
                        "2 answer.nearest-passages must be a whole number from 0 to 10, not 99999999999",
                        "3 answer.minimum-coverage must be a number from 0.0 to 1.0, not NaN");
    }

    @Test
    void allSyntaxErrorsAreReportedWithWhatStandsBeforeThem() throws IOException {
        assertThat(problems(
                        "[corpus]\nmax-file-megabytes = 0\n[answer]\nnearest-passages = \"3\nminimum-coverage = no"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2 corpus.max-file-megabytes must be"),
                        second -> assertThat(second).startsWith("4 column 22: "),
                        third -> assertThat(third).startsWith("5 column 20: "));
    }

    @Test
    void aBrokenSectionHeadDoesNotBlameTheSettingsBelowIt() throws IOException {
        assertThat(problems("[corpus]\nmax-file-megabytes = 5\n[answer\nnearest-passages = 3"))
                .singleElement()
                .asString()
                .startsWith("3 column 8: ");
    }

    @Test
    void aSecretIsSentElsewhereAndNotRepeated() throws IOException {
        assertThat(problems("token = \"hunter2hunter2\"\n[bot]\nbot-password = 'x'"))
                .containsExactly(
                        "1 token: secrets don't belong here; set the environment variable DISCORD_TOKEN",
                        "2 [bot] is not a section; there are [answer], [corpus], [discord], [question], [search]",
                        "3 bot.bot-password: secrets don't belong here; set the environment variable DISCORD_TOKEN");
    }

    @Test
    void aTokenIsRecognisedUnderAnyNameAndWithoutQuotes() throws IOException {
        assertThat(problems("[answer]\nnearest-passages = \"" + SecretsTest.TOKEN + "\""))
                .isNotEmpty()
                .noneMatch(problem -> problem.contains(SecretsTest.TOKEN))
                .anyMatch(problem -> problem.contains("DISCORD_TOKEN"));
        assertThat(problems("discord-token = " + SecretsTest.TOKEN))
                .containsExactly("1 secrets don't belong here; set the environment variable DISCORD_TOKEN");
    }

    @Test
    void aFileThatIsNoTextIsOneProblem() throws IOException {
        Path file = folder.resolve("rapporteur.toml");
        Files.write(file, new byte[] {'#', (byte) 0xE9, '\n'});

        assertThat(badSettings(file).problems()).singleElement().asString().endsWith("save it in that encoding");
    }

    @Test
    void theMessageNamesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("rapporteur.toml"), "a = 1\nb = 2");

        assertThat(String.valueOf(badSettings(file).getMessage()).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(file.toString() + ":"));
    }

    private Settings read(String toml) throws IOException {
        return SettingsReader.read(Files.writeString(folder.resolve("rapporteur.toml"), toml));
    }

    /** The problems, without the name of the file. */
    private List<String> problems(String toml) throws IOException {
        Path file = Files.writeString(folder.resolve("rapporteur.toml"), toml);
        return badSettings(file).problems().stream()
                .map(problem -> problem.substring(file.toString().length() + 1))
                .toList();
    }

    private static BadSettingsException badSettings(Path file) {
        return catchThrowableOfType(BadSettingsException.class, () -> SettingsReader.read(file));
    }
}
