package rapporteur.app;

import java.time.Duration;

/** What the operator decided in {@code config/rapporteur.toml}; what each setting means is explained there. */
public record Settings(Corpus corpus, Question question, Answer answer) {
    public static final Settings DEFAULTS =
            new Settings(new Corpus(5), new Question(Duration.ofMinutes(30)), new Answer(40, 0.5, 3));

    public record Corpus(int maxFileMegabytes) {
        public int maxFileBytes() {
            return maxFileMegabytes * 1024 * 1024;
        }
    }

    public record Question(Duration conversation) {}

    public record Answer(int passagesConsidered, double minimumCoverage, int nearestPassages) {}
}
