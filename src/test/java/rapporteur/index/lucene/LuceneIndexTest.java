package rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.index.IndexTroubleException;
import rapporteur.index.Listing;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.Sample;
import rapporteur.index.Space;
import rapporteur.index.Writing;

/** What a folder may hold when an index is opened in it. */
class LuceneIndexTest {
    private static final Sample TALKS = Sample.talks();

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void folder() {
        folder = place.resolve("data").resolve("index");
    }

    @Test
    void makesItsFolder() {
        try (LuceneIndex index = open()) {
            assertThat(index.openedAs()).isEqualTo(Opening.FRESH);
            assertThat(index.notice()).isEmpty();
            assertUsable(index);
        }
    }

    @Test
    void isKeptFromRunToRun() {
        build();

        try (LuceneIndex index = open()) {
            assertThat(index.openedAs()).isEqualTo(Opening.KEPT);
            assertThat(documents(index)).containsExactly(TALKS.id());
        }
    }

    @Test
    void readingLocksAndWritesNothing() throws IOException {
        build();
        Files.delete(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        List<Path> before = files();

        try (LuceneIndex index = open()) {
            documents(index);
        }

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aWritingWithoutChangesLeavesNoTrace() {
        try (LuceneIndex index = open();
                Writing writing = index.writing(Space.SHARED)) {
            writing.commit();
        }

        try (LuceneIndex index = open()) {
            assertThat(index.openedAs()).isEqualTo(Opening.FRESH);
        }
    }

    @Test
    void isEmptiedWhenOtherCodeMadeIt() {
        build();

        try (LuceneIndex index = LuceneIndex.open(folder, "newer code")) {
            assertThat(index.openedAs()).isEqualTo(Opening.OUTDATED);
            assertThat(index.notice()).isEmpty();
            assertThat(documents(index)).isEmpty();
            assertUsable(index);
        }
    }

    @Test
    void isEmptiedWhenAnotherProgramMadeIt() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.commit();
        }

        try (LuceneIndex index = open()) {
            assertThat(index.openedAs()).isEqualTo(Opening.OUTDATED);
            assertUsable(index);
        }
    }

    @Test
    void leavesFilesAloneThatAreNotItsOwn() throws IOException {
        build();
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

        LuceneIndex.open(folder, "newer code").close();

        assertThat(letter).hasContent("Dear Sir");
    }

    @Test
    void anyMissingFileIsMadeUpFor() throws IOException {
        damageEachFile(Files::delete);
    }

    @Test
    void anyTruncatedFileIsMadeUpFor() throws IOException {
        damageEachFile(file -> truncate(file, Files.size(file) / 2));
        damageEachFile(file -> truncate(file, Files.size(file) - 1));
        damageEachFile(file -> truncate(file, 0));
    }

    @Test
    void anyOverwrittenFileIsMadeUpFor() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            damageEachFile(file -> {
                byte[] bytes = Files.readAllBytes(file);
                for (int i = 0; i < 20; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                }
                Files.write(file, bytes);
            });
        }
    }

    @Test
    void staysReadableWhileAnotherProcessWrites() throws IOException {
        build();

        try (FSDirectory directory = FSDirectory.open(folder);
                Lock other = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                LuceneIndex index = open()) {
            other.ensureValid();
            assertThat(documents(index)).containsExactly(TALKS.id());
            assertThatThrownBy(() -> index.writing(Space.SHARED))
                    .isInstanceOf(IndexTroubleException.class)
                    .hasMessageContaining("another Rapporteur");
        }
    }

    @Test
    void goesOnInMemoryWhileAnotherProcessBuildsTheIndex() throws IOException {
        Files.createDirectories(folder);

        try (FSDirectory directory = FSDirectory.open(folder);
                Lock other = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
                LuceneIndex index = open()) {
            other.ensureValid();
            assertThat(index.notice().orElseThrow())
                    .contains("Another Rapporteur")
                    .contains("in memory");
            assertUsable(index);
        }
    }

    @Test
    void goesOnInMemoryWhereTheFolderCannotBe() throws IOException {
        Files.writeString(place.resolve("data"), "a file in the folder's place");

        try (LuceneIndex index = open()) {
            assertThat(index.notice().orElseThrow()).contains("can't be made").contains("in memory");
            assertUsable(index);
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsStillRead() throws IOException {
        build();
        Files.delete(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "root may write anywhere");

        try (LuceneIndex index = open()) {
            assertThat(documents(index)).containsExactly(TALKS.id());
            assertThatThrownBy(() -> index.writing(Space.SHARED)).isInstanceOf(IndexTroubleException.class);
        } finally {
            folder.toFile().setWritable(true);
        }
    }

    @Test
    void saysWhyItCannotWrite() throws IOException {
        build();
        Files.delete(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
        // Stands in for a folder that may not be written, which root may nevertheless.
        Files.createDirectory(folder.resolve(IndexWriter.WRITE_LOCK_NAME));

        try (LuceneIndex index = open()) {
            assertThat(documents(index)).containsExactly(TALKS.id());
            assertThatThrownBy(() -> index.writing(Space.SHARED))
                    .isInstanceOf(IndexTroubleException.class)
                    .hasMessageContaining("can't be written");
        }
    }

    @Test
    void seesWhatAnotherProcessHasWritten() {
        try (LuceneIndex reader = open()) {
            assertThat(documents(reader)).isEmpty();
            build();
            assertThat(documents(reader)).containsExactly(TALKS.id());

            try (LuceneIndex writer = open()) {
                Sample.put(writer, Space.SHARED, Sample.of("other", "Words."));
            }
            assertThat(documents(reader)).containsExactly("other", TALKS.id());
        }
    }

    @Test
    void keepsAnsweringFromWhatItHasWhenOtherCodeTakesOver() {
        build();

        try (LuceneIndex older = open()) {
            documents(older);
            try (LuceneIndex newer = LuceneIndex.open(folder, "newer code")) {
                Sample.put(newer, Space.SHARED, Sample.of("other", "Words."));
            }

            assertThat(documents(older)).containsExactly(TALKS.id());
            assertThatThrownBy(() -> older.writing(Space.SHARED))
                    .isInstanceOf(IndexTroubleException.class)
                    .hasMessageContaining("another version");
        }
    }

    @Test
    void whatWasInterruptedBeforeTheCommitIsNotThere() throws IOException {
        build();
        Path copy = place.resolve("copy");
        try (LuceneIndex index = open();
                Writing writing = index.writing(Space.SHARED)) {
            writing.remove(TALKS.id());
            copy(folder, copy);
        }

        try (LuceneIndex index = LuceneIndex.open(copy, "code")) {
            assertThat(index.openedAs()).isEqualTo(Opening.KEPT);
            assertThat(documents(index)).containsExactly(TALKS.id());
        }
    }

    @Test
    void whatWasCommittedIsThereThoughNothingWasClosed() throws IOException {
        Path copy = place.resolve("copy");
        try (LuceneIndex index = open();
                Writing writing = index.writing(Space.SHARED)) {
            writing.put(TALKS.document(), TALKS.minutes());
            writing.commit();
            copy(folder, copy);
        }

        try (LuceneIndex index = LuceneIndex.open(copy, "code")) {
            assertThat(documents(index)).containsExactly(TALKS.id());
        }
    }

    /** Damage to a file. */
    private interface Damage {
        void to(Path file) throws IOException;
    }

    private void damageEachFile(Damage damage) throws IOException {
        Files.createDirectories(folder);
        deleteAll();
        build();
        List<Path> healthy = files();

        for (Path file : healthy) {
            if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                deleteAll();
                build();
                assertThat(files()).isEqualTo(healthy);
                damage.to(file);

                try (LuceneIndex index = open()) {
                    if (index.openedAs() == Opening.KEPT) {
                        assertWhole(index);
                    }
                    assertUsable(index);
                }
            }
        }
    }

    private static void assertUsable(LuceneIndex index) {
        Sample.put(index, Space.SHARED, TALKS);
        assertWhole(index);
    }

    private static void assertWhole(LuceneIndex index) {
        try (Reading reading = index.reading(Space.SHARED)) {
            assertThat(reading.documents()).extracting(Listing::id).containsExactly(TALKS.id());
            assertThat(reading.document(TALKS.id())).contains(TALKS.document());
            assertThat(reading.minutes(TALKS.id())).contains(TALKS.minutes());
            assertThat(reading.passages(PassageQuery.of("candid"), 10)).hasSize(1);
            assertThat(reading.people("Posner")).hasSize(1);
        }
    }

    private void build() {
        try (LuceneIndex index = open()) {
            Sample.put(index, Space.SHARED, TALKS);
        }
    }

    private LuceneIndex open() {
        return LuceneIndex.open(folder, "code");
    }

    private static List<String> documents(LuceneIndex index) {
        try (Reading reading = index.reading(Space.SHARED)) {
            return reading.documents().stream().map(Listing::id).toList();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void deleteAll() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void truncate(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }
}
