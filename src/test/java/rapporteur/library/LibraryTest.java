package rapporteur.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.index.Space;
import rapporteur.library.Change.Kind;
import rapporteur.store.Database;

/** Documents come and go, and all of it can be looked up and undone. */
class LibraryTest {
    private static final Instant NOW = Instant.parse("2024-03-04T10:00:00Z");

    @TempDir
    private Path folder;

    private final List<String> indexed = new ArrayList<>();
    private Database database;
    private Library library;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("rapporteur.db"), InstantSource.fixed(NOW));
        library = library(Space.SHARED, "corpus");
    }

    private Library library(Space space, String documents) {
        Path root = folder.resolve(documents);
        return new Library(
                space,
                root,
                database.ledger(),
                () -> indexed.add(documents),
                new TurnFile(folder.resolve("turn")),
                InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> now(String file) {
        return library.content(file).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        return SpaceFolder.hash(bytes(text));
    }

    @Test
    void whatIsPublishedIsInTheFolderAndTheIndexIsTold() {
        Change change = library.publish("talks.md", bytes("One."), "Vera");

        assertThat(folder.resolve("corpus/talks.md")).hasContent("One.");
        assertThat(indexed).containsExactly("corpus");
        assertThat(change)
                .isEqualTo(new Change(
                        1, NOW, "Vera", Kind.PUBLISHED, "talks.md", Optional.empty(), Optional.of(hash("One."))));
        assertThat(library.history()).containsExactly(change);
    }

    @Test
    void aNameThatIsTakenIsNotTakenTwice() {
        library.publish("talks.md", bytes("One."), "Vera");

        assertThatThrownBy(() -> library.publish("talks.md", bytes("Two."), "Tom"))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("There is a document talks already");
    }

    @Test
    void aDocumentIsReplacedWithdrawnAndRestored() {
        library.publish("talks.md", bytes("One."), "Vera");
        library.replace("talks.md", bytes("Two."), hash("One."), "Vera");
        assertThat(now("talks.md")).hasValue("Two.");

        library.withdraw("talks.md", hash("Two."), "Vera");
        assertThat(now("talks.md")).isEmpty();

        library.restore("talks", "Vera");
        assertThat(now("talks.md")).hasValue("Two.");
        assertThat(library.history())
                .extracting(Change::kind)
                .containsExactly(Kind.PUBLISHED, Kind.REPLACED, Kind.WITHDRAWN, Kind.RESTORED);
    }

    @Test
    void whoeverComesSecondOfTwoModeratorsIsToldToLookAgain() {
        library.publish("talks.md", bytes("One."), "Vera");
        library.replace("talks.md", bytes("Two."), hash("One."), "Vera");

        assertThatThrownBy(() -> library.replace("talks.md", bytes("Three."), hash("One."), "Tom"))
                .hasMessage("talks has been changed meanwhile; look at it again first.");
        assertThatThrownBy(() -> library.withdraw("talks.md", hash("One."), "Tom"))
                .hasMessage("talks has been changed meanwhile; look at it again first.");
        assertThat(now("talks.md")).hasValue("Two.");
    }

    @Test
    void everyChangeCanBeUndoneAndTheUndoingToo() {
        library.publish("talks.md", bytes("One."), "Vera");
        library.withdraw("talks.md", hash("One."), "Vera");

        library.undo(2, "Vera");
        assertThat(now("talks.md")).hasValue("One.");
        library.undo(3, "Vera");
        assertThat(now("talks.md")).isEmpty();
    }

    @Test
    void whatHasBeenChangedAgainSinceIsNotUndone() {
        library.publish("talks.md", bytes("One."), "Vera");
        library.replace("talks.md", bytes("Two."), hash("One."), "Vera");

        assertThatThrownBy(() -> library.undo(1, "Vera"))
                .hasMessageContaining("changed again since change 1; undo the later change first");
    }

    @Test
    void aDocumentThatWasInTheFolderBeforeCanBeWithdrawnAndRestored() throws Exception {
        Files.createDirectories(folder.resolve("corpus/old"));
        Files.writeString(folder.resolve("corpus/old/talks.txt"), "Old.");

        library.withdraw("old/talks.txt", hash("Old."), "Vera");
        assertThat(now("old/talks.txt")).isEmpty();

        library.restore("old/talks", "Vera");
        assertThat(now("old/talks.txt")).hasValue("Old.");
    }

    @Test
    void spacesKnowNothingOfEachOther() {
        Library other = library(new Space("harbour"), "harbour");
        library.publish("talks.md", bytes("One."), "Vera");
        other.publish("talks.md", bytes("Another."), "Tom");

        assertThat(now("talks.md")).hasValue("One.");
        assertThat(other.history()).extracting(Change::who).containsExactly("Tom");

        database.ledger().erase(new Space("harbour"));
        assertThat(other.history()).isEmpty();
        assertThat(library.history()).hasSize(1);
    }

    @Test
    void aDecisionThatTheFolderHasNotFollowedIsFollowedAtTheNextStart() {
        Change decided =
                new Change(1, NOW, "Vera", Kind.PUBLISHED, "talks.md", Optional.empty(), Optional.of(hash("One.")));
        database.ledger().decide(Space.SHARED, decided, Optional.empty(), Optional.of(bytes("One.")));

        assertThat(library.reconcile()).singleElement().asString().contains("Change 1 (talks published)");

        assertThat(now("talks.md")).hasValue("One.");
        assertThat(indexed).containsExactly("corpus");
        assertThat(library.reconcile()).isEmpty();
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        assertThatThrownBy(() -> library.publish("../talks.md", bytes("One."), "Vera"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
