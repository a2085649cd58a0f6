package rapporteur.app;

import java.time.Duration;
import rapporteur.answer.AnswerSettings;
import rapporteur.discord.DiscordSettings;
import rapporteur.index.SearchSettings;

/** What the operator decided in {@code config/rapporteur.toml}; what each setting means is explained there. */
public record Settings(
        Corpus corpus, SearchSettings search, Duration conversation, AnswerSettings answer, DiscordSettings discord) {
    public static final Settings DEFAULTS = new Settings(
            new Corpus(5),
            SearchSettings.DEFAULT,
            Duration.ofMinutes(30),
            AnswerSettings.DEFAULT,
            DiscordSettings.DEFAULT);

    public record Corpus(int maxFileMegabytes) {
        public int maxFileBytes() {
            return maxFileMegabytes * 1_000_000;
        }
    }
}
