package rapporteur.library;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;

/**
 * A text that may become a document, and what the moderator says about it; what is left open is guessed from the text.
 * {@code url} is where it can be read, empty where unknown.
 */
public record Submission(
        String text, Optional<String> title, Optional<LocalDate> date, String url, Optional<Document.Kind> kind) {
    private static final int LONGEST_NAME = 60;
    private static final String FENCE = "---\n";

    public static Submission of(String text) {
        return new Submission(text, Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    /** The document as it would be read, dated today where nothing tells when it is from. */
    public Document read(DocumentReader reader, LocalDate today) {
        Document guessed = reader.read("submission", content(), today);
        String name = name(guessed.title(), guessed.date());
        return reader.read(name, content(), today);
    }

    /**
     * The content of the file: the text under front matter that says what the moderator said, before what the text's own front
     * matter says.
     */
    public byte[] content() {
        StringBuilder front = new StringBuilder();
        title.ifPresent(words -> line("title", words, front));
        date.ifPresent(day -> line("date", day.toString(), front));
        kind.ifPresent(sort -> line("kind", sort.toString(), front));
        line("url", url, front);
        boolean own = text.startsWith(FENCE);
        String rest = own ? text.substring(FENCE.length()) : FENCE + "\n" + text;
        String file = front.isEmpty() ? text : FENCE + front + rest;
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static void line(String key, String value, StringBuilder front) {
        String oneLine = value.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        if (!oneLine.isEmpty()) {
            front.append(key).append(": ").append(oneLine).append('\n');
        }
    }

    /** Of letters, digits and dashes only, whatever the title is made of; never the name that the file came with. */
    private static String name(String title, LocalDate date) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "");
        return date + (cut.isEmpty() ? "" : "-" + cut);
    }
}
