package rapporteur.corpus;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Documents of the words in a test. */
final class Reading {
    static final LocalDate FILE_DATE = LocalDate.of(2001, 2, 3);

    private Reading() {}

    static Document of(String file) {
        return new DocumentReader().read("talks", file.getBytes(StandardCharsets.UTF_8), FILE_DATE);
    }

    static List<String> passages(String file) {
        Document document = of(file);
        return document.passages().stream()
                .map(passage -> document.text(passage.span()))
                .toList();
    }
}
