package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.quiz.study.Flashcard;

/** The package as whoever knows only Anki's format reads it: a zip with a SQLite database and a list of media. */
class AnkiPackageTest {
    private static final List<Flashcard> CARDS = List.of(
            new Flashcard(
                    "q1",
                    "Who said “open”?\nA. Ana\nB. Tom",
                    "A. Ana\n\n\"Open\", said Ana",
                    "Talks, 2024-03-04",
                    List.of("who_said")),
            new Flashcard("q2", "a < b & c", "yes", "Talks, https://example.org", List.of("when")));

    @TempDir
    private Path folder;

    private Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] collection(Map<String, byte[]> entries) {
        return Objects.requireNonNull(entries.get("collection.anki2"));
    }

    private List<Map<String, String>> rows(byte[] collection, String query) throws Exception {
        Path file = Files.write(folder.resolve("collection.anki2"), collection);
        List<Map<String, String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                Map<String, String> row = new HashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnName(i), result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static byte[] written(List<Flashcard> cards, String at) {
        return new AnkiPackage(InstantSource.fixed(Instant.parse(at))).write("Rapporteur", cards);
    }

    @Test
    void thePackageHoldsACollectionOfSchema11WithItsNoteTypeAndDeck() throws Exception {
        Map<String, byte[]> entries = entries(written(CARDS, "2024-03-04T12:00:00Z"));
        assertThat(entries).containsOnlyKeys("collection.anki2", "media");
        assertThat(new String(entries.getOrDefault("media", new byte[0]), StandardCharsets.UTF_8))
                .isEqualTo("{}");

        byte[] collection = collection(entries);
        Map<String, String> col = rows(collection, "select * from col").getFirst();
        assertThat(col).containsEntry("ver", "11").containsEntry("id", "1");
        JsonNode models = new ObjectMapper().readTree(col.getOrDefault("models", ""));
        JsonNode model = models.elements().next();
        assertThat(models.fieldNames().next()).isEqualTo(model.path("id").asText());
        assertThat(model.path("flds"))
                .extracting(field -> field.path("name").asText())
                .containsExactly("Front", "Back", "Source");
        assertThat(model.path("tmpls").path(0).path("qfmt").asText()).isEqualTo("{{Front}}");
        JsonNode decks = new ObjectMapper().readTree(col.getOrDefault("decks", ""));
        assertThat(decks)
                .extracting(deck -> deck.path("name").asText())
                .containsExactlyInAnyOrder("Default", "Rapporteur");
        assertThat(rows(collection, "pragma integrity_check"))
                .extracting(row -> row.get("integrity_check"))
                .containsExactly("ok");
        assertThat(rows(collection, "select name from sqlite_master where type = 'table'"))
                .extracting(row -> row.get("name"))
                .contains("col", "notes", "cards", "revlog", "graves");
    }

    @Test
    void everyNoteHasItsFieldsAndOneNewCardInTheDeck() throws Exception {
        byte[] collection = collection(entries(written(CARDS, "2024-03-04T12:00:00Z")));

        List<Map<String, String>> notes = rows(collection, "select * from notes order by guid");
        assertThat(notes).extracting(note -> note.get("guid")).containsExactly("q1", "q2");
        assertThat(notes.getFirst().getOrDefault("flds", "").split("\u001f", -1))
                .containsExactly(
                        "Who said “open”?<br>A. Ana<br>B. Tom",
                        "A. Ana<br><br>\"Open\", said Ana",
                        "Talks, 2024-03-04");
        assertThat(notes.getLast().get("flds")).startsWith("a &lt; b &amp; c");
        assertThat(notes.getFirst().get("tags")).isEqualTo(" who_said ");
        assertThat(rows(collection, "select * from cards join notes on cards.nid = notes.id"))
                .hasSize(2)
                .allSatisfy(card -> assertThat(card).containsEntry("type", "0").containsEntry("queue", "0"));
    }

    @Test
    void aLaterPackageHasTheSameNotesSoThatTheyAreUpdated() throws Exception {
        String query = "select notes.id, guid, mid, did from notes join cards on cards.nid = notes.id order by guid";
        List<Map<String, String>> before = rows(collection(entries(written(CARDS, "2024-03-04T12:00:00Z"))), query);
        Flashcard changed = new Flashcard("q1", "Who said it?", "Ana", "Talks", List.of());
        byte[] later = collection(entries(written(List.of(CARDS.get(1), changed), "2024-05-01T12:00:00Z")));

        assertThat(rows(later, query)).isEqualTo(before);
        assertThat(rows(later, "select min(mod) as at from notes").getFirst().get("at"))
                .isEqualTo("1714564800");
    }
}
