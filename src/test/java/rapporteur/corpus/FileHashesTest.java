package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {
    @TempDir
    private Path folder;

    private Path file;
    private final List<Path> read = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("unix"),
                "this system doesn't say when a file was last changed, so that all are read");
        file = Files.writeString(folder.resolve("talks.txt"), "Talks begin");
    }

    @Test
    void aFileIsReadOnce() throws IOException {
        String first = lookLater();
        String second = lookLater();

        assertThat(second).isEqualTo(first).isEqualTo(Sha256.of(file));
        assertThat(read).hasSize(1);
    }

    @Test
    void aChangeIsNoticedThoughSizeAndDateArePutBack() throws IOException {
        FileTime date = Files.getLastModifiedTime(file);
        lookLater();
        Files.writeString(file, "Talks ended");
        Files.setLastModifiedTime(file, date);

        assertThat(lookLater()).isEqualTo(Sha256.of(file));
    }

    @Test
    void whatWasChangedAMomentAgoIsReadAgain() throws IOException {
        look(InstantSource.system());
        look(InstantSource.system());

        assertThat(read).hasSize(2);
    }

    @Test
    void anotherFileInItsPlaceIsNoticed() throws IOException {
        lookLater();
        Path other = Files.writeString(folder.resolve("other.txt"), "Talks ended");
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(lookLater()).isEqualTo(Sha256.of(file));
    }

    @Test
    void whatIsKeptAndDamagedIsNotUsed() throws IOException {
        lookLater();
        Files.writeString(folder.resolve("kept"), "no hashes");

        assertThat(lookLater()).isEqualTo(Sha256.of(file));
    }

    private String lookLater() throws IOException {
        return look(InstantSource.fixed(Instant.now().plus(Duration.ofMinutes(1))));
    }

    private String look(InstantSource clock) throws IOException {
        FileHashes hashes = FileHashes.keptIn(folder.resolve("kept"), clock, each -> {
            read.add(each);
            return Sha256.of(each);
        });
        String hash = hashes.of(file, Files.readAttributes(file, BasicFileAttributes.class));
        hashes.keep();
        return hash;
    }
}
