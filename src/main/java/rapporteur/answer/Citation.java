package rapporteur.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

/** A stretch of a document that proves an answer; {@code number} is how the answer refers to it. */
public record Citation(int number, Document document, Span span) {
    /** How the text of captions tells when a passage begins: at its end. */
    private static final Pattern TIME = Pattern.compile("\\[(\\d{2}:\\d{2}:\\d{2})]\\s*$");

    public Citation {
        if (span.end() > document.text().length() || span.isEmpty()) {
            throw new IllegalArgumentException(span + " is not in " + document.id());
        }
    }

    /** The words of the document, to the letter. */
    public String quote() {
        return document.text(span);
    }

    /** When the passage begins in a recording, as "00:12:05"; only where it came with its time. */
    public Optional<String> time() {
        Matcher time =
                TIME.matcher(document.text(document.passageAt(span.start()).span()));
        return time.find() ? Optional.of(time.group(1)) : Optional.empty();
    }

    /** The number of the passage in which the citation begins. */
    public int passage() {
        return document.passageAt(span.start()).number();
    }
}
