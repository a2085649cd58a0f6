package rapporteur.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.UnreadableDocumentException;
import rapporteur.corpus.extract.Extractor;
import rapporteur.corpus.extract.RefusedUploadException;
import rapporteur.index.Reading;
import rapporteur.library.Change.Kind;
import rapporteur.minutes.Minutes;

/** What moderators ask for, in one space: a submission becomes a preview, a preview a document. Safe for use by many threads. */
public final class Librarian {
    private final Path folder;
    private final Library library;
    private final Tools tools;
    private final InstantSource clock;

    public Librarian(Path folder, Library library, Tools tools, InstantSource clock) {
        this.folder = folder;
        this.library = library;
        this.tools = tools;
        this.clock = clock;
    }

    /**
     * What the work is done with; {@code reading} opens what the space holds, to be closed, and {@code answering} answers a question
     * from it.
     */
    public record Tools(
            Extractor extractor,
            DocumentReader reader,
            Function<Document, Minutes> minuteTaker,
            Supplier<Reading> reading,
            UnaryOperator<String> answering) {}

    /**
     * A file as a submission.
     *
     * @throws LibraryException where the file is refused, with its name and the reason
     */
    public Submission submit(String name, InputStream content) throws IOException {
        try {
            return Submission.of(tools.extractor().extract(name, content));
        } catch (RefusedUploadException refused) {
            throw new LibraryException(plain(name), refused);
        }
    }

    /** The documents of the space as they are now. To be closed. */
    public Reading reading() {
        return tools.reading().get();
    }

    /** What would be understood of it. Nobody can find it, and nothing is kept. */
    public Preview preview(Submission submission) {
        try (Reading reading = reading()) {
            return Preview.of(read(submission), tools.minuteTaker(), reading);
        }
    }

    /** The same of a text that shall stand in the place of a document's, which it may be like. */
    public Preview previewReplacing(Document seen, Submission submission) {
        return preview(submission).besides(seen);
    }

    /** The document that it would be. */
    public Document read(Submission submission) {
        try {
            return submission.read(tools.reader(), LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        } catch (UnreadableDocumentException unreadable) {
            throw new LibraryException(unreadable, Obstacle.NO_DOCUMENT);
        }
    }

    public Change publish(Submission submission, String who) {
        return library.publish(read(submission).id() + ".md", submission.content(), who);
    }

    /** @param seen as the moderator has it before them */
    public Change replace(Document seen, Submission submission, String who) {
        read(submission);
        return library.replace(file(seen.id()), submission.content(), seen.hash(), who);
    }

    public Change withdraw(Document seen, String who) {
        return library.withdraw(file(seen.id()), seen.hash(), who);
    }

    /** Whether the document is one of this space's own, and so can be changed here. */
    public boolean owns(String document) {
        return library.content(file(document)).isPresent();
    }

    public Change restore(String document, String who) {
        return library.restore(document, who);
    }

    /** Undoes the change of the number, or the last one. */
    public Change undo(Optional<Integer> number, String who) {
        int last = library.history().stream().mapToInt(Change::number).max().orElse(0);
        if (last == 0) {
            throw new LibraryException(Obstacle.NOTHING_TO_UNDO);
        }
        return library.undo(number.orElse(last), who);
    }

    /** All changes, the oldest first. */
    public List<Change> history() {
        return library.history();
    }

    /** From now on the words, a role or another name, mean that person; an alias of the same words ends. */
    public Change alias(String words, String person, String who) {
        return library.note(Kind.ALIAS, Library.ALIASES, lines -> with(words, person, lines), who);
    }

    /** From now on the answer to the question is expected to have the words. */
    public Change expect(String question, String words, String who) {
        return library.note(Kind.EXPECTATION, Library.EXPECTED, lines -> with(question, words, lines), who);
    }

    /** What the space has settled for itself. */
    public HouseRules rules() {
        return HouseRules.read(library.text(Library.SETTINGS));
    }

    /** Settles it otherwise from now on. */
    public Change settle(UnaryOperator<HouseRules> otherwise, String who) {
        return library.note(
                Kind.SETTINGS,
                Library.SETTINGS,
                lines -> otherwise.apply(HouseRules.read(lines)).lines(),
                who);
    }

    /** Deletes all of the space for good: documents, settings, history, and what was asked there. */
    public void erase() {
        library.erase();
    }

    /** The lines with {@code key = value} in the place of the one with that key. */
    private static String with(String key, String value, String lines) {
        String left = oneLine(key).replace('=', ' ').strip();
        String right = oneLine(value).replace('=', ' ').strip();
        if (left.isEmpty() || right.isEmpty() || left.startsWith("#")) {
            throw new LibraryException(Obstacle.NO_WORDS);
        }
        List<String> kept = new ArrayList<>();
        lines.lines()
                .filter(line -> !line.substring(0, Math.max(0, line.indexOf('=')))
                        .strip()
                        .equalsIgnoreCase(left))
                .forEach(kept::add);
        kept.add(left + " = " + right);
        return String.join("\n", kept) + "\n";
    }

    /** Asks what the space must go on answering, and gives what it no longer does. */
    public Check check() {
        Expectations expectations = Expectations.read(library.text(Library.EXPECTED));
        return new Check(expectations.all().size(), expectations.check(tools.answering()));
    }

    /** How many questions were asked, and which of them are not answered as expected. */
    public record Check(int asked, List<Expectations.Broken> broken) {
        public Check {
            broken = List.copyOf(broken);
        }
    }

    /** @return how many files were written */
    public int export(OutputStream out) throws IOException {
        return Archive.write(folder, out);
    }

    /**
     * Makes the space hold what the archive holds; what it has beside that stays.
     *
     * @param progress hears how many files are done, and of how many
     * @return the changes that were needed
     */
    public List<Change> importAll(InputStream in, String who, BiConsumer<Integer, Integer> progress)
            throws IOException {
        Map<String, byte[]> files = Archive.read(in, DocumentReader.DEFAULT_MOST_BYTES);
        List<Change> changes = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            progress.accept(done++, files.size());
            library.put(file.getKey(), file.getValue(), who).ifPresent(changes::add);
        }
        progress.accept(done, files.size());
        return changes;
    }

    /** Makes what had been decided when the last process ended, and tells in words what that was. */
    public List<String> reconcile() {
        return library.reconcile();
    }

    private String file(String document) {
        return library.content(document + ".txt").isPresent() ? document + ".txt" : document + ".md";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A name that came with a file, without what could turn a line around or break it. */
    public static String plain(String name) {
        String visible = name.replaceAll("[\\p{Cntrl}\\p{Cf}]+", "");
        return visible.length() <= 80 ? visible : visible.substring(0, 80) + "…";
    }
}
