package rapporteur.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import rapporteur.quiz.study.DeckFile;
import rapporteur.quiz.study.Flashcard;

/**
 * Flashcards as a package that Anki imports: a collection, which is a SQLite database of schema 11, and a list of media in a zip.
 * Ids of notes, deck and note type come from what they stand for, so that a later import updates the same notes.
 */
public final class AnkiPackage implements DeckFile {
    private static final long MODEL = 1_709_553_600_001L;
    private static final String FIELD_SEPARATOR = "\u001f";

    private final InstantSource clock;

    public AnkiPackage(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public byte[] write(String name, List<Flashcard> cards) {
        try {
            Path file = Files.createTempFile("rapporteur", ".anki2");
            try {
                Jdbi.create("jdbc:sqlite:" + file).useTransaction(handle -> fill(name, cards, handle));
                return zipped(Files.readAllBytes(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The cards could not be written to a file for a moment; is the disk full?", e);
        }
    }

    private static byte[] zipped(byte[] collection) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            zip.write(collection);
            zip.putNextEntry(new ZipEntry("media"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void fill(String name, List<Flashcard> cards, Handle handle) {
        long deck = number(name);
        handle.createScript(schema()).execute();
        collection(name, deck, handle);
        long seconds = clock.millis() / 1_000;
        for (int i = 0; i < cards.size(); i++) {
            Flashcard card = cards.get(i);
            long note = number(card.id());
            handle.createUpdate("""
                            insert into notes (id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data)
                            values (:id, :guid, :model, :now, -1, :tags, :fields, :sort, :sum, 0, '')""")
                    .bind("id", note)
                    .bind("guid", card.id())
                    .bind("model", MODEL)
                    .bind("now", seconds)
                    .bind("tags", " " + String.join(" ", card.tags()) + " ")
                    .bind(
                            "fields",
                            String.join(FIELD_SEPARATOR, html(card.front()), html(card.back()), html(card.source())))
                    .bind("sort", card.front())
                    .bind("sum", checksum(html(card.front())))
                    .execute();
            handle.createUpdate("""
                            insert into cards (id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses,
                                               left, odue, odid, flags, data)
                            values (:id, :note, :deck, 0, :now, -1, 0, 0, :due, 0, 0, 0, 0, 0, 0, 0, 0, '')""")
                    .bind("id", note)
                    .bind("note", note)
                    .bind("deck", deck)
                    .bind("now", seconds)
                    .bind("due", i + 1)
                    .execute();
        }
    }

    private void collection(String name, long deck, Handle handle) {
        long now = clock.millis();
        handle.createUpdate("""
                        insert into col (id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags)
                        values (1, :created, :now, :now, 11, 0, 0, 0, :conf, :models, :decks, :options, '{}')""")
                .bind("created", now / 1_000)
                .bind("now", now)
                .bind("conf", Json.of(Map.of("nextPos", 1, "curDeck", deck, "activeDecks", List.of(deck))))
                .bind("models", Json.of(Map.of(MODEL, model(deck))))
                .bind("decks", Json.of(Map.of(1, deck(1, "Default"), deck, deck(deck, name))))
                .bind("options", Json.of(Map.of(1, options())))
                .execute();
    }

    private static Map<String, Object> model(long deck) {
        return Map.ofEntries(
                Map.entry("id", MODEL),
                Map.entry("name", "Rapporteur"),
                Map.entry("type", 0),
                Map.entry("mod", 0),
                Map.entry("usn", -1),
                Map.entry("sortf", 0),
                Map.entry("did", deck),
                Map.entry("flds", List.of(field("Front", 0), field("Back", 1), field("Source", 2))),
                Map.entry(
                        "tmpls",
                        List.of(Map.of(
                                "name", "Card 1",
                                "ord", 0,
                                "qfmt", "{{Front}}",
                                "afmt", "{{FrontSide}}<hr id=answer>{{Back}}<div class=source>{{Source}}</div>",
                                "bqfmt", "",
                                "bafmt", ""))),
                Map.entry(
                        "css",
                        ".card { font-family: sans-serif; font-size: 20px; } .source { font-size: 14px; margin-top: 1em; }"),
                Map.entry("latexPre", ""),
                Map.entry("latexPost", ""),
                Map.entry("tags", List.of()),
                Map.entry("vers", List.of()),
                Map.entry("req", List.of(List.of(0, "any", List.of(0)))));
    }

    private static Map<String, Object> field(String name, int order) {
        return Map.of(
                "name", name, "ord", order, "sticky", false, "rtl", false, "font", "Arial", "size", 20, "media",
                List.of());
    }

    private static Map<String, Object> deck(long id, String name) {
        List<Integer> none = List.of(0, 0);
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("name", name),
                Map.entry("desc", ""),
                Map.entry("mod", 0),
                Map.entry("usn", -1),
                Map.entry("collapsed", false),
                Map.entry("browserCollapsed", false),
                Map.entry("dyn", 0),
                Map.entry("conf", 1),
                Map.entry("extendNew", 0),
                Map.entry("extendRev", 0),
                Map.entry("newToday", none),
                Map.entry("revToday", none),
                Map.entry("lrnToday", none),
                Map.entry("timeToday", none));
    }

    private static Map<String, Object> options() {
        return Map.of(
                "id",
                1,
                "name",
                "Default",
                "mod",
                0,
                "usn",
                0,
                "maxTaken",
                60,
                "autoplay",
                true,
                "timer",
                0,
                "replayq",
                true,
                "new",
                Map.of(
                        "perDay",
                        20,
                        "delays",
                        List.of(1, 10),
                        "ints",
                        List.of(1, 4, 7),
                        "initialFactor",
                        2500,
                        "order",
                        1,
                        "bury",
                        false),
                "rev",
                Map.of("perDay", 200, "ease4", 1.3, "ivlFct", 1, "maxIvl", 36500, "hardFactor", 1.2, "bury", false));
    }

    /** Milliseconds of some time, as Anki's ids are, and always the same for the same text. */
    private static long number(String text) {
        long bits =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
        return 1_000_000_000_000L + Math.floorMod(bits, 600_000_000_000L);
    }

    /** The first four bytes of the SHA-1 of the first field, by which Anki finds duplicates. */
    private static long checksum(String field) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(field.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    private static String schema() {
        try (var in = AnkiPackage.class.getResourceAsStream("anki.sql")) {
            if (in == null) {
                throw new IllegalStateException("anki.sql is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
