package rapporteur.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Makes documents of files, {@code .md} and {@code .txt} alike. What the front matter doesn't say is taken from the text:
 * the title from its first line, the date from its dateline, the kind from its form. Has no state; safe for many threads.
 */
public final class DocumentReader {
    /** Some thirty times the length of a long official transcript. */
    public static final int DEFAULT_MOST_BYTES = 5_000_000;

    private final int mostBytes;

    public DocumentReader() {
        this(DEFAULT_MOST_BYTES);
    }

    public DocumentReader(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * @param fileDate the date to take where the text states none
     * @throws UnreadableDocumentException for bytes that are no text
     */
    public Document read(String id, byte[] bytes, LocalDate fileDate) {
        refuseLarge(bytes.length);
        FrontMatter frontMatter = FrontMatter.of(Decoding.text(bytes));
        String text = frontMatter.text();
        List<Span> paragraphs = Paragraphs.of(text);
        if (paragraphs.isEmpty()) {
            throw new UnreadableDocumentException(
                    frontMatter.values().isEmpty()
                            ? "is empty; write the text into it or delete it"
                            : "has no text after its front matter; write the text below the second --- line");
        }

        Title title = Title.of(frontMatter, paragraphs);
        Document.Kind kind =
                KindGuess.of(frontMatter.value("kind").flatMap(Document.Kind::named), title.words(), text, paragraphs);
        LocalDate date = frontMatter
                .value("date")
                .flatMap(Dateline::anywhere)
                .or(() -> Dateline.of(text, paragraphs))
                .orElse(fileDate);
        Source source = new Source(
                frontMatter.value("source").orElse(""), frontMatter.value("url").orElse(""));
        List<Passage> passages = Passages.of(text, paragraphs, title.line(), kind);
        return new Document(id, title.words(), date, kind, source, text, passages, Sha256.of(bytes));
    }

    /** Asked before the bytes of a file are taken into memory. */
    void refuseLarge(long bytes) {
        if (bytes > mostBytes) {
            throw new UnreadableDocumentException(String.format(
                    Locale.ROOT,
                    "is too large: %.1f MB, and %.1f MB is the most; split it into several files",
                    bytes / 1e6,
                    mostBytes / 1e6));
        }
    }
}
