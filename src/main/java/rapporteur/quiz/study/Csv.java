package rapporteur.quiz.study;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as comma-separated values (RFC 4180), as spreadsheets read them. */
public final class Csv {
    private Csv() {}

    public static String of(List<Flashcard> cards) {
        Stream<List<String>> lines = cards.stream()
                .map(card ->
                        List.of(card.id(), card.front(), card.back(), card.source(), String.join(" ", card.tags())));
        return of(List.of("id", "front", "back", "source", "tags"), lines);
    }

    /** A table with its heading. */
    public static String of(List<String> heading, Stream<List<String>> lines) {
        return Stream.concat(Stream.of(heading), lines)
                .map(line -> line.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** What a spreadsheet would take for a formula gets an apostrophe, as anybody may have typed it. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
