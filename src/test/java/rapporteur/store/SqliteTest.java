package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTest extends DatabaseContract {
    @TempDir
    private Path folder;

    @Override
    Database opened() {
        return Database.open(folder.resolve("data/rapporteur.db"), InstantSource.fixed(MemoryContract.NOON));
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedWithWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.db"), "This is not a database. ".repeat(100));

        assertThatThrownBy(() -> Database.open(file, InstantSource.system()))
                .isInstanceOf(StoreTroubleException.class)
                .hasMessageContaining("broken.db")
                .hasMessageContaining("move the file away");
    }
}
