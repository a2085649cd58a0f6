package rapporteur.question;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.corpus.Document.Kind;
import rapporteur.corpus.FoldedText;
import rapporteur.index.Listing;
import rapporteur.index.ListingQuery;
import rapporteur.index.Reading;

/** The documents that a message names by what they are and when they were written: "the April article", "the briefing". */
final class DocumentsNamed {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:the|that|this|your)\\s+(?<before>(?:[\\p{L}\\p{M}\\d'’–-]+\\s+){0,4}?)"
                    + "(?<noun>article|story|piece|briefing|(?:press|news) conference|transcript|interview|communiqu[eé]"
                    + "|joint statement|declaration|column|backgrounder|analysis)\\b(?<behind>(?:\\s+[\\p{L}\\p{M}'’–-]+){0,5})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that fit more documents than this tell none of them from the others. */
    private static final int MOST = 100;

    private DocumentsNamed() {}

    /** Their ids; none where no such words stand there, or where they tell none of the documents from the others. */
    static Set<String> in(String message, Reading reading) {
        Matcher named = NAMED.matcher(message);
        if (!named.find()) {
            return Set.of();
        }
        String noun = named.group("noun").toLowerCase(Locale.ROOT);
        List<Listing> meant = meant(noun, month(named.group("before") + " " + named.group("behind")), reading);
        return meant.size() == reading.size() || meant.size() > MOST
                ? Set.of()
                : meant.stream().map(Listing::id).collect(Collectors.toUnmodifiableSet());
    }

    /** So many that it is clear where there are more than {@link #MOST}. */
    private static List<Listing> meant(String noun, Optional<Month> month, Reading reading) {
        return switch (noun) {
            case "article", "story", "piece" -> month.isEmpty() ? List.of() : ofKind(Optional.empty(), month, reading);
            case "briefing", "press conference", "news conference", "transcript" ->
                ofKind(Optional.of(Kind.TRANSCRIPT), month, reading);
            case "interview" -> {
                List<Listing> titled = titled(noun, month, reading);
                yield titled.isEmpty() ? ofKind(Optional.of(Kind.TRANSCRIPT), month, reading) : titled;
            }
            case "communique", "communiqué", "joint statement", "declaration" ->
                ofKind(Optional.of(Kind.STATEMENT), month, reading);
            default -> titled(noun, month, reading);
        };
    }

    private static List<Listing> ofKind(Optional<Kind> kind, Optional<Month> month, Reading reading) {
        return reading.documents(new ListingQuery(kind, month), MOST + 1);
    }

    private static List<Listing> titled(String noun, Optional<Month> month, Reading reading) {
        Map<String, Double> terms =
                reading.terms().of(noun).stream().distinct().collect(Collectors.toMap(term -> term, term -> 1.0));
        List<Listing> titled = reading.titled(terms, MOST + 1);
        return titled.size() > MOST
                ? titled
                : titled.stream()
                        .filter(listing -> FoldedText.fold(listing.title()).contains(noun))
                        .filter(listing -> month.map(each -> listing.date().getMonth() == each)
                                .orElse(true))
                        .toList();
    }

    private static Optional<Month> month(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1))
                .flatMap(word -> Arrays.stream(Month.values())
                        .filter(each -> each.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .equalsIgnoreCase(word)))
                .findFirst();
    }
}
