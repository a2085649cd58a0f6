package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.language.Embedder;

class IntentClassifierTest {
    private static final Names NOBODY = Names.capitalised("");

    @TempDir
    private Path folder;

    private Path phrases;
    private Path data;

    @BeforeEach
    void writePhrases() throws IOException {
        phrases = Files.createDirectories(folder.resolve("intents"));
        data = folder.resolve("data");
        for (Intent intent : Intent.values()) {
            String word = intent.toString().replace("-", "");
            write(
                    intent,
                    "# what it means",
                    "please " + word + " now",
                    word + " {topic}",
                    "I want " + word,
                    "just " + word);
        }
    }

    @Test
    void aPhraseIsTakenForTheKindOfItsFile() {
        assertThat(best(open(), "i want cases")).isEqualTo(Intent.CASES);
    }

    @Test
    void probabilitiesOfAllKindsSumToOne() {
        double sum = open().classify(Wording.words("something else"), NOBODY, new Stopwatch()).byProbability().stream()
                .mapToDouble(Guesses.Guess::probability)
                .sum();

        assertThat(sum).isBetween(0.999, 1.001);
    }

    @Test
    void theTrainedModelIsKept() throws IOException {
        open();
        List<Path> kept = models();
        open();

        assertThat(models()).isEqualTo(kept).hasSize(2);
    }

    @Test
    void whatWasLearntElsewhereIsTakenOver() throws IOException {
        open();
        List<Path> kept = models();
        Path other = folder.resolve("other");

        IntentClassifier taught = IntentClassifier.open(phrases, other, data);

        assertThat(best(taught, "just when")).isEqualTo(Intent.WHEN);
        assertThat(other)
                .as("nothing had to be learnt, so that nothing is held out")
                .isDirectoryNotContaining(file -> file.toString().contains("held-out"));
        assertThat(models()).isEqualTo(kept);
    }

    @Test
    void aChangedPhraseFileTrainsAgain() throws IOException {
        open();
        write(Intent.WHY, "wherefore art thou", "wherefore is it so", "wherefore", "say wherefore");

        assertThat(best(open(), "wherefore")).isEqualTo(Intent.WHY);
    }

    @Test
    void aDamagedModelIsMadeAnew() throws IOException {
        open();
        for (Path model : models()) {
            Files.writeString(model, "no model");
        }

        assertThat(best(open(), "just when")).isEqualTo(Intent.WHEN);
    }

    @Test
    void meaningHasAVoteOnceItIsLearnt() {
        String scrambled = "eth sesac";

        double byForm = probability(open(), Intent.CASES, scrambled);
        double byBoth = probability(withMeaning(), Intent.CASES, scrambled);

        assertThat(byBoth).isGreaterThan(byForm);
    }

    @Test
    void whatMeaningTaughtIsKeptForTheSameEmbedder() throws IOException {
        withMeaning();
        List<Path> kept = models();
        withMeaning();

        assertThat(models()).isEqualTo(kept).hasSize(3);
    }

    @Test
    void learningTheMeaningEndsWhenNotWantedAnyMore() throws IOException {
        open().learnMeaning(new LettersEmbedder(), () -> false);

        assertThat(models()).hasSize(2);
    }

    @Test
    void aMisspeltWordOfAskingIsMended() {
        assertThat(best(open(), "just whree")).isEqualTo(Intent.WHERE);
    }

    @Test
    void aMissingPhraseFileIsNamed() throws IOException {
        Files.delete(phrases.resolve("when.txt"));

        assertThatThrownBy(() -> open()).isInstanceOf(PhrasesException.class).hasMessageContaining("when.txt");
    }

    @Test
    void anEmptyPhraseFileIsNamed() throws IOException {
        write(Intent.WHERE, "# nothing here yet");

        assertThatThrownBy(() -> open()).isInstanceOf(PhrasesException.class).hasMessageContaining("where.txt");
    }

    private void write(Intent intent, String... lines) throws IOException {
        Files.write(phrases.resolve(intent + ".txt"), List.of(lines));
    }

    private List<Path> models() throws IOException {
        try (var files = Files.list(data)) {
            return files.sorted().toList();
        }
    }

    private static Intent best(IntentClassifier classifier, String message) {
        return classifier
                .classify(Wording.words(message), NOBODY, new Stopwatch())
                .best()
                .intent();
    }

    private IntentClassifier withMeaning() {
        IntentClassifier classifier = open();
        classifier.learnMeaning(new LettersEmbedder(), () -> true);
        return classifier;
    }

    private static double probability(IntentClassifier classifier, Intent intent, String message) {
        return classifier
                .classify(Wording.words(message), NOBODY, new Stopwatch())
                .likeliest(intent::equals)
                .probability();
    }

    private IntentClassifier open() {
        return IntentClassifier.open(phrases, data);
    }

    /** Takes the meaning of a text to be the letters it has. */
    private static final class LettersEmbedder implements Embedder {
        @Override
        public float[] embed(String text) {
            float[] counts = new float[26];
            text.chars().filter(letter -> letter >= 'a' && letter <= 'z').forEach(letter -> counts[letter - 'a']++);
            double length = Math.sqrt(Embedder.cosine(counts, counts));
            for (int i = 0; i < counts.length && length > 0; i++) {
                counts[i] = (float) (counts[i] / length);
            }
            return counts;
        }

        @Override
        public String fingerprint() {
            return "letters";
        }
    }
}
