package rapporteur.app;

import java.time.Duration;
import rapporteur.answer.AnswerSettings;

/** What the operator decided in {@code config/rapporteur.toml}; what each setting means is explained there. */
public record Settings(Corpus corpus, Duration conversation, AnswerSettings answer) {
    public static final Settings DEFAULTS = new Settings(new Corpus(5), Duration.ofMinutes(30), AnswerSettings.DEFAULT);

    public record Corpus(int maxFileMegabytes) {
        public int maxFileBytes() {
            return maxFileMegabytes * 1_000_000;
        }
    }
}
