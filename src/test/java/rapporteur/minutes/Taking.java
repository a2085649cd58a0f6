package rapporteur.minutes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.Span;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;

/** Takes minutes of texts, with a minute taker loaded once for all tests, and shows them as a reader would note them. */
final class Taking {
    private static final MinuteTaker TAKER = new MinuteTaker(Language.load(), new DateFinder());

    private Taking() {}

    static Document article(String text) {
        return document("article", text);
    }

    static Document transcript(String text) {
        return document("transcript", text);
    }

    private static Document document(String kind, String text) {
        byte[] bytes = ("---\ntitle: Talks\ndate: 2021-06-16\nkind: " + kind + "\n---\n" + text)
                .getBytes(StandardCharsets.UTF_8);
        return new DocumentReader().read("talks", bytes, LocalDate.of(2021, 6, 16));
    }

    static Minutes minutes(Document document) {
        return TAKER.take(document);
    }

    /** {@code Speaker: content … more content}, a line each. */
    static List<String> statements(Document document) {
        return minutes(document).statements().stream()
                .map(statement -> statement.speaker().name() + ": " + content(document, statement))
                .toList();
    }

    static String content(Document document, Statement statement) {
        return texts(document, statement.content()).stream().collect(Collectors.joining(" … "));
    }

    static List<String> texts(Document document, List<Span> spans) {
        return spans.stream().map(document::text).toList();
    }
}
