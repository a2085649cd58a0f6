package rapporteur.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup holds what belongs to a space, and what comes back in is nothing else. */
class ArchiveTest {
    private static InputStream zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("2010"));
        Files.writeString(folder.resolve("2010/talks.md"), "Talks were held.");
        Files.writeString(folder.resolve("ALIASES"), "the envoy = Vera Marsh");
        Files.writeString(folder.resolve(".unfinished"), "half");
        Files.writeString(folder.resolve("notes.xlsx"), "no document");
        ByteArrayOutputStream backup = new ByteArrayOutputStream();

        assertThat(Archive.write(folder, backup)).isEqualTo(2);

        assertThat(Archive.read(new ByteArrayInputStream(backup.toByteArray()), 1_000))
                .containsOnlyKeys("2010/talks.md", "ALIASES")
                .hasEntrySatisfying(
                        "2010/talks.md",
                        content -> assertThat(content)
                                .asString(StandardCharsets.UTF_8)
                                .isEqualTo("Talks were held."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../talks.md",
                "/talks.md",
                "a/../../talks.md",
                "a\\..\\talks.md",
                ".hidden.md",
                "run.sh",
                "SETTINGS/talks"
            })
    void aNameThatNoSpaceHasIsRefused(String name) {
        assertThatThrownBy(() -> Archive.read(zip(name, new byte[] {'x'}), 1_000))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("nothing has been imported");
    }

    @Test
    void aFileThatInflatesToTooMuchIsRefused() {
        assertThatThrownBy(() -> Archive.read(zip("talks.md", new byte[100_000]), 1_000))
                .isInstanceOf(LibraryException.class)
                .hasMessage("talks.md in the archive is too large; nothing has been imported.");
    }

    @Test
    void whatIsNoArchiveIsSaidToBeNone() {
        assertThatThrownBy(() -> Archive.read(new ByteArrayInputStream(new byte[] {'x'}), 1_000))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("That is no archive of documents");
    }
}
