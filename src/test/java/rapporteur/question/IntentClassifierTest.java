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

class IntentClassifierTest {
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
        assertThat(best(IntentClassifier.open(phrases, data), "i want cases")).isEqualTo(Intent.CASES);
    }

    @Test
    void probabilitiesOfAllKindsSumToOne() {
        double sum = IntentClassifier.open(phrases, data).classify(Form.words("something else")).stream()
                .mapToDouble(IntentClassifier.Guess::probability)
                .sum();

        assertThat(sum).isBetween(0.999, 1.001);
    }

    @Test
    void theTrainedModelIsKept() throws IOException {
        IntentClassifier.open(phrases, data);
        List<Path> kept = models();
        IntentClassifier.open(phrases, data);

        assertThat(models()).isEqualTo(kept).hasSize(1);
    }

    @Test
    void aChangedPhraseFileTrainsAgain() throws IOException {
        IntentClassifier.open(phrases, data);
        write(Intent.WHY, "wherefore art thou", "wherefore is it so", "wherefore", "say wherefore");

        assertThat(best(IntentClassifier.open(phrases, data), "wherefore")).isEqualTo(Intent.WHY);
    }

    @Test
    void aDamagedModelIsMadeAnew() throws IOException {
        IntentClassifier.open(phrases, data);
        Files.writeString(models().getFirst(), "no model");

        assertThat(best(IntentClassifier.open(phrases, data), "just when")).isEqualTo(Intent.WHEN);
    }

    @Test
    void aMissingPhraseFileIsNamed() throws IOException {
        Files.delete(phrases.resolve("when.txt"));

        assertThatThrownBy(() -> IntentClassifier.open(phrases, data))
                .isInstanceOf(PhrasesException.class)
                .hasMessageContaining("when.txt");
    }

    @Test
    void anEmptyPhraseFileIsNamed() throws IOException {
        write(Intent.WHERE, "# nothing here yet");

        assertThatThrownBy(() -> IntentClassifier.open(phrases, data))
                .isInstanceOf(PhrasesException.class)
                .hasMessageContaining("where.txt");
    }

    private void write(Intent intent, String... lines) throws IOException {
        Files.write(phrases.resolve(intent + ".txt"), List.of(lines));
    }

    private List<Path> models() throws IOException {
        try (var files = Files.list(data)) {
            return files.toList();
        }
    }

    private static Intent best(IntentClassifier classifier, String message) {
        return classifier.classify(Form.words(message)).getFirst().intent();
    }
}
