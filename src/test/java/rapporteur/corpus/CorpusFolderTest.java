package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.corpus.CorpusFolder.Entry;
import rapporteur.corpus.CorpusFolder.Problem;

class CorpusFolderTest {
    @TempDir
    Path root;

    @Test
    void idsArePathsWithoutTheirEndings() throws IOException {
        write("zebra.txt", "Text");
        write("us-china/history.MD", "Text");
        write("us-china/2010/first.round.txt", "Text");

        assertThat(ids()).containsExactly("us-china/2010/first.round", "us-china/history", "zebra");
    }

    @Test
    void idsAreComposed() throws IOException {
        write("Kola\u0301r.txt", "Text");

        assertThat(ids()).containsExactly("Kolár");
    }

    @Test
    void hiddenFilesReadmesAndPicturesAreNoDocuments() throws IOException {
        write(".draft.txt", "Text");
        write(".git/notes.md", "Text");
        write("README.md", "Text");
        write("talks/readme.md", "Text");
        write("map.png", "Text");
        write("txt", "Text");

        assertThat(ids()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void aDocumentOfAnotherFormatIsAProblem() throws IOException {
        write("talks.PDF", "%PDF-");

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("only .md and .txt", "convert it"));
    }

    @Test
    void ofTwoFilesWithOneNameTheSecondIsAProblem() throws IOException {
        write("talks.txt", "Text");
        Path first = write("talks.md", "Text");

        assertThat(folder().contents().entries()).extracting(Entry::file).containsExactly(first);
        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("same name as talks.md"));
    }

    @Test
    void whatIsTooLargeIsAProblemBeforeItIsRead() throws IOException {
        write("long.txt", "A text of too many bytes");
        CorpusFolder folder = new CorpusFolder(root, new DocumentReader(10));

        assertThat(folder.contents().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("split it"));
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        write("talks/first.txt", "Text");
        Files.createSymbolicLink(root.resolve("talks/again"), root);
        Files.createSymbolicLink(root.resolve("copy.txt"), root.resolve("talks/first.txt"));
        Files.createSymbolicLink(root.resolve("gone.txt"), root.resolve("nowhere"));

        assertThat(ids()).containsExactly("copy", "talks/first");
        assertThat(problems())
                .extracting(problem -> problem.file().getFileName().toString())
                .containsExactly("gone.txt", "again");
    }

    @Test
    void anEmptyFolderIsEmpty() {
        assertThat(ids()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        Path file = write("talks.txt", "Text");

        assertThatThrownBy(() -> new CorpusFolder(root.resolve("no"), new DocumentReader()).contents())
                .isInstanceOf(CorpusFolderException.class)
                .hasMessageContainingAll(root.resolve("no").toString(), "Create it");
        assertThatThrownBy(() -> new CorpusFolder(file, new DocumentReader()).contents())
                .isInstanceOf(CorpusFolderException.class)
                .hasMessageContaining("is not a folder");
    }

    @Test
    void aDocumentCarriesTheHashOfTheBytesItWasReadFrom() throws IOException {
        write("talks.txt", "They met.");
        Entry entry = folder().contents().entries().getFirst();
        assertThat(folder().read(entry).hash()).isEqualTo(entry.hash());

        write("talks.txt", "They parted.");

        Document document = folder().read(entry);
        assertThat(document.text()).isEqualTo("They parted.");
        assertThat(document.hash())
                .isNotEqualTo(entry.hash())
                .isEqualTo(folder().contents().entries().getFirst().hash());
    }

    @Test
    void withoutADatelineTheDateOfTheFileCounts() throws IOException {
        Files.setLastModifiedTime(
                write("talks.txt", "They met."), FileTime.from(Instant.parse("2016-07-05T12:00:00Z")));

        assertThat(folder().read(folder().contents().entries().getFirst()).date())
                .isEqualTo(LocalDate.of(2016, 7, 5));
    }

    @Test
    void aFileThatHasGoneCannotBeRead() throws IOException {
        Path file = write("talks.txt", "They met.");
        Entry entry = folder().contents().entries().getFirst();
        Files.delete(file);

        assertThatThrownBy(() -> folder().read(entry))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("is gone");
    }

    private CorpusFolder folder() {
        return new CorpusFolder(root, new DocumentReader());
    }

    private List<String> ids() {
        return folder().contents().entries().stream().map(Entry::id).toList();
    }

    private List<Problem> problems() {
        return folder().contents().problems();
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
