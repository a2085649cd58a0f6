package rapporteur.console.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

/**
 * Finds the words of an annotation in its document. Words are given to the letter, {@code "the ferry"}, or by where they
 * stand in code points, {@code [120, 129]}; what doesn't stand in the text is refused, so that a slip can't go unseen.
 */
final class Places {
    private final Document document;

    Places(Document document) {
        this.document = document;
    }

    /** The only place of the words, or the first behind those of {@code after}, which may be missing. */
    Span only(JsonNode words, JsonNode after) {
        List<Span> all = all(words);
        if (!after.isMissingNode()) {
            return behind(only(after, after.path("none")), words, all);
        }
        if (all.size() > 1) {
            throw new MisplacedException(words + " stands in the text " + all.size()
                    + " times; say which by the words before it: \"after\"");
        }
        return all.getFirst();
    }

    /** The first place of the words. */
    Span first(JsonNode words) {
        return all(words).getFirst();
    }

    /** The places of pieces that follow one another. */
    List<Span> inOrder(JsonNode pieces, JsonNode after) {
        List<Span> places = new ArrayList<>();
        for (JsonNode piece : list(pieces)) {
            places.add(places.isEmpty() ? only(piece, after) : behind(places.getLast(), piece, all(piece)));
        }
        return places;
    }

    /** The places of words that name a speaker or report: outside of what was said, as near to it as can be. */
    List<Span> nearest(JsonNode words, List<Span> content) {
        return list(words).stream()
                .map(each -> all(each).stream()
                        .min(Comparator.comparingInt(place -> distance(place, content)))
                        .orElseThrow())
                .toList();
    }

    /** One or several words or places as a list. */
    static List<JsonNode> list(JsonNode node) {
        boolean one = node.isTextual() || node.path(0).isInt();
        List<JsonNode> list = new ArrayList<>();
        if (one) {
            list.add(node);
        } else {
            node.forEach(list::add);
        }
        return list;
    }

    private static Span behind(Span earlier, JsonNode words, List<Span> all) {
        return all.stream()
                .filter(place -> place.start() >= earlier.end())
                .findFirst()
                .orElseThrow(() -> new MisplacedException(words + " doesn't stand behind the words before it"));
    }

    private List<Span> all(JsonNode words) {
        if (words.isArray()) {
            return List.of(offsets(words));
        }

        List<Span> all = new ArrayList<>();
        Matcher matcher = wholeWords(words.asText()).matcher(document.text());
        while (matcher.find()) {
            all.add(new Span(matcher.start(), matcher.end()));
        }
        if (all.isEmpty() || words.asText().isBlank()) {
            throw new MisplacedException(words + " doesn't stand in the text");
        }
        return all;
    }

    private Span offsets(JsonNode pair) {
        int start = pair.path(0).asInt(-1);
        int end = pair.path(1).asInt(-1);
        int length = document.text().codePointCount(0, document.text().length());
        if (pair.size() != 2 || start < 0 || end <= start || end > length) {
            throw new MisplacedException(pair + " is no place in a text of " + length + " characters");
        }
        int from = document.text().offsetByCodePoints(0, start);
        return new Span(from, document.text().offsetByCodePoints(from, end - start));
    }

    private static Pattern wholeWords(String words) {
        String open = !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0)) ? "(?<!\\w)" : "";
        String close =
                !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length())) ? "(?!\\w)" : "";
        return Pattern.compile(open + Pattern.quote(words) + close, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** To the nearest end of the content; words within it come last. */
    private static int distance(Span place, List<Span> content) {
        int nearest = Integer.MAX_VALUE;
        for (Span piece : content) {
            if (piece.contains(place)) {
                return Integer.MAX_VALUE;
            }
            int apart = place.start() >= piece.end() ? place.start() - piece.end() : piece.start() - place.end();
            nearest = Math.min(nearest, Math.abs(apart));
        }
        return nearest;
    }

    /** Words that are not where they should be; the message says which. */
    static final class MisplacedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MisplacedException(String message) {
            super(message);
        }
    }
}
