package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.corpus.CorpusFolder.Contents;
import rapporteur.corpus.CorpusFolder.Entry;
import rapporteur.corpus.CorpusFolder.Problem;
import rapporteur.corpus.Document;
import rapporteur.corpus.UnreadableDocumentException;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.minutes.Minutes;

class IndexUpdaterTest {
    @TempDir
    Path folder;

    private final Map<String, Sample> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private final List<String> heard = new ArrayList<>();
    private int minuteTakers;
    private LuceneIndex index;

    @BeforeEach
    void open() {
        index = LuceneIndex.open(folder, "code");
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void readsWhatIsNew() {
        save(Sample.talks(), Sample.of("b", "Words."));

        UpdateReport report = update();

        assertThat(report.added()).containsExactly("b", "us-china/talks");
        assertThat(documents()).containsExactlyInAnyOrder("b", "us-china/talks");
        assertThat(minuteTakers).isEqualTo(1);
        assertThat(heard).containsExactly("0/2 b", "1/2 us-china/talks", "2/2 ");
    }

    @Test
    void doesNothingWhenNothingHasChanged() {
        save(Sample.of("a", "Words."));
        update();
        read.clear();

        UpdateReport report = update();

        assertThat(report.unchanged()).containsExactly("a");
        assertThat(report.added()).isEmpty();
        assertThat(read).isEmpty();
        assertThat(minuteTakers).isEqualTo(1);
        assertThat(heard).hasSize(2);
    }

    @Test
    void needsNoRightToWriteWhenNothingHasChanged() {
        save(Sample.of("a", "Words."));
        update();

        try (LuceneIndex other = LuceneIndex.open(folder, "code");
                Writing writing = other.writing(Space.SHARED)) {
            assertThat(update().unchanged()).containsExactly("a");

            save(Sample.of("b", "Words."));
            assertThatThrownBy(this::update).isInstanceOf(IndexTroubleException.class);
            writing.commit();
        }
        assertThat(update().added()).containsExactly("b");
    }

    @Test
    void readsOnlyWhatHasChanged() {
        save(Sample.of("a", "Words."), Sample.of("b", "Words."));
        update();
        read.clear();
        save(Sample.of("b", "Other words."));

        UpdateReport report = update();

        assertThat(report.changed()).containsExactly("b");
        assertThat(report.unchanged()).containsExactly("a");
        assertThat(read).containsExactly("b");
    }

    @Test
    void dropsWhatIsGone() {
        save(Sample.of("a", "Words."), Sample.of("b", "Words."));
        update();
        files.remove("a");

        UpdateReport report = update();

        assertThat(report.removed()).containsExactly("a");
        assertThat(documents()).containsExactly("b");
        assertThat(minuteTakers).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsAProblemAndItsOlderVersionIsDropped() {
        save(Sample.of("a", "Words."), Sample.of("b", "Words."));
        update();
        save(Sample.of("a", "unreadable"), Sample.of("c", "Words."));

        UpdateReport report = update();

        assertThat(report.problems()).containsExactly(new Problem(Path.of("a.md"), "This is no text."));
        assertThat(report.removed()).containsExactly("a");
        assertThat(report.added()).containsExactly("c");
        assertThat(documents()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void whatTripsTheMinuteTakerIsAProblemAndTheOthersGoOn() {
        save(Sample.of("a", "confusing"), Sample.of("b", "Words."), Sample.of("c", "endless"));

        UpdateReport report = update();

        assertThat(report.problems()).extracting(Problem::file).containsExactly(Path.of("a.md"), Path.of("c.md"));
        assertThat(report.added()).containsExactly("b");
        assertThat(documents()).containsExactly("b");
    }

    @Test
    void passesOnTheProblemsOfTheFolder() {
        Problem twice = new Problem(Path.of("a.txt"), "There is an a.md as well.");
        problems.add(twice);

        assertThat(update().problems()).containsExactly(twice);
    }

    @Test
    void anInterruptedRunKeepsMostOfWhatWasDone() {
        for (int i = 0; i < 450; i++) {
            save(Sample.of("document-%03d".formatted(i), "Words."));
        }

        assertThatThrownBy(() -> updater().update((done, total, current) -> {
                    if (done == 420) {
                        throw new IllegalStateException("interrupted");
                    }
                }))
                .hasMessage("interrupted");

        assertThat(documents()).hasSize(400);
        assertThat(update().added()).hasSize(50);
    }

    @Test
    void rebuildingReadsEverythingAgain() {
        save(Sample.of("a", "Words."), Sample.of("b", "Words."));
        update();
        files.remove("b");

        UpdateReport report = updater().rebuild(Progress.SILENT);

        assertThat(report.changed()).containsExactly("a");
        assertThat(report.removed()).containsExactly("b");
        assertThat(documents()).containsExactly("a");
    }

    private void save(Sample... samples) {
        for (Sample sample : samples) {
            files.put(sample.id(), sample);
        }
    }

    private UpdateReport update() {
        return updater().update((done, total, current) -> heard.add(done + "/" + total + " " + current));
    }

    private IndexUpdater updater() {
        return new IndexUpdater(this::contents, this::read, index, Space.SHARED, () -> {
            minuteTakers++;
            return this::minutes;
        });
    }

    private Contents contents() {
        List<Entry> entries = files.values().stream()
                .map(sample -> new Entry(
                        sample.id(),
                        Path.of(sample.id() + ".md"),
                        sample.document().hash()))
                .toList();
        return new Contents(entries, problems);
    }

    private Document read(Entry entry) {
        read.add(entry.id());
        Document document = sample(entry.id()).document();
        if (document.text().equals("unreadable")) {
            throw new UnreadableDocumentException("This is no text.");
        }
        return document;
    }

    private Minutes minutes(Document document) {
        return switch (document.text()) {
            case "confusing" -> throw new IndexOutOfBoundsException("a mistake in the code");
            case "endless" -> throw new StackOverflowError();
            default -> sample(document.id()).minutes();
        };
    }

    private Sample sample(String id) {
        Sample sample = files.get(id);
        return Objects.requireNonNull(sample);
    }

    private List<String> documents() {
        try (Reading reading = index.reading(Space.SHARED)) {
            return reading.documents().stream().map(Listing::id).toList();
        }
    }
}
