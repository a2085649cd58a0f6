package rapporteur.quiz.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.index.Index;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.quiz.QuizItem;

/** Every question made from whole corpora, checked against all that these say. */
class QuizMakerTest {
    private static final double FEWEST_A_DOCUMENT = 12;

    @TempDir
    Path data;

    @Test
    void questionsAboutTheShippedCorpusHold() throws IOException {
        check(Path.of("corpus"));
    }

    @Test
    void questionsAboutAnotherCorpusHold() throws IOException {
        Path other = Path.of("../shared/eval/questions/corpus");
        assumeTrue(Files.isDirectory(other), "skipped: there is no corpus in " + other);

        check(other);
    }

    private void check(Path corpus) throws IOException {
        try (Index index = Corpora.folder(corpus, data);
                Reading reading = index.reading(Space.SHARED)) {
            List<QuizItem> items = new QuizMaker(() -> Corpora.LANGUAGE).items(reading);
            print(corpus, items, reading.size());
            ItemChecker checker = new ItemChecker(reading);

            List<String> faults = new ArrayList<>();
            for (QuizItem item : items) {
                checker.faults(item)
                        .forEach(fault ->
                                faults.add(item.kind() + " " + item.prompt() + " " + item.task() + ": " + fault));
            }
            assertThat(faults).isEmpty();
            assertThat(items).extracting(QuizItem::id).doesNotHaveDuplicates();
            assertThat((double) items.size() / reading.size()).isGreaterThanOrEqualTo(FEWEST_A_DOCUMENT);
        }
    }

    private static void print(Path corpus, List<QuizItem> items, int documents) {
        Map<QuizItem.Kind, Integer> counts = new EnumMap<>(QuizItem.Kind.class);
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        System.out.printf("%s: %d questions about %d documents: %s%n", corpus, items.size(), documents, counts);
    }
}
