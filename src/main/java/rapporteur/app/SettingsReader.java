package rapporteur.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import rapporteur.answer.AnswerSettings;
import rapporteur.discord.DiscordSettings;
import rapporteur.index.SearchSettings;

/** Reads the settings, each with the range it has to be in. A missing file, or a setting left out, means the default. */
public final class SettingsReader {
    private SettingsReader() {}

    /** @throws BadSettingsException with all that is wrong */
    public static Settings read(Path file) {
        SettingsFile toml = SettingsFile.open(file);
        Settings defaults = Settings.DEFAULTS;

        Settings.Corpus corpus = new Settings.Corpus(toml.whole(
                "corpus.max-file-megabytes", 1, 100, defaults.corpus().maxFileMegabytes()));

        SearchSettings search = new SearchSettings(
                toml.flag("search.by-meaning", defaults.search().byMeaning()),
                toml.fraction(
                        "search.weight-of-meaning", 0, 1, defaults.search().weightOfMeaning()));

        Duration conversation = Duration.ofMinutes(toml.whole("question.conversation-minutes", 1, 1440, (int)
                defaults.conversation().toMinutes()));

        AnswerSettings answer = new AnswerSettings(
                toml.whole(
                        "answer.passages-considered", 5, 200, defaults.answer().passagesConsidered()),
                toml.fraction("answer.minimum-coverage", 0, 1, defaults.answer().minimumCoverage()),
                toml.fraction(
                        "answer.minimum-confidence", 0, 1, defaults.answer().minimumConfidence()),
                toml.whole("answer.nearest-passages", 0, 10, defaults.answer().nearestPassages()));

        DiscordSettings discord = new DiscordSettings(
                toml.flag("discord.private-answers", defaults.discord().privateAnswers()),
                toml.whole(
                        "discord.questions-per-minute",
                        1,
                        10_000,
                        defaults.discord().questionsPerMinute()),
                toml.whole(
                        "discord.channel-questions-per-minute",
                        1,
                        10_000,
                        defaults.discord().channelQuestionsPerMinute()),
                Duration.ofDays(toml.whole("discord.keep-days", 1, 3650, (int)
                        defaults.discord().keep().toDays())));

        List<String> problems = toml.problems();
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return new Settings(corpus, search, conversation, answer, discord);
    }
}
