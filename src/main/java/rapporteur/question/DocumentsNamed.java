package rapporteur.question;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.corpus.Document.Kind;
import rapporteur.corpus.FoldedText;
import rapporteur.index.Listing;
import rapporteur.index.Reading;

/** The documents that a message names by what they are and when they were written: "the April article", "the briefing". */
final class DocumentsNamed {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:the|that|this|your)\\s+(?<before>(?:[\\p{L}\\p{M}\\d'’–-]+\\s+){0,4}?)"
                    + "(?<noun>article|story|piece|briefing|(?:press|news) conference|transcript|interview|communiqu[eé]"
                    + "|joint statement|declaration|column|backgrounder|analysis)\\b(?<behind>(?:\\s+[\\p{L}\\p{M}'’–-]+){0,5})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DocumentsNamed() {}

    /** Their ids; none where no such words stand there, or where they tell none of the documents from the others. */
    static Set<String> in(String message, Reading reading) {
        Matcher named = NAMED.matcher(message);
        if (!named.find()) {
            return Set.of();
        }
        Predicate<Listing> meant = ofSort(named.group("noun").toLowerCase(Locale.ROOT))
                .and(ofMonth(named.group("before") + " " + named.group("behind")));
        var all = reading.documents();
        Set<String> ids = all.stream().filter(meant).map(Listing::id).collect(Collectors.toUnmodifiableSet());
        return ids.size() == all.size() ? Set.of() : ids;
    }

    private static Predicate<Listing> ofSort(String noun) {
        return switch (noun) {
            case "article", "story", "piece" -> listing -> true;
            case "briefing", "press conference", "news conference", "transcript" ->
                listing -> listing.kind() == Kind.TRANSCRIPT;
            case "communique", "communiqué", "joint statement", "declaration" ->
                listing -> listing.kind() == Kind.STATEMENT;
            default -> listing -> FoldedText.fold(listing.title()).contains(noun);
        };
    }

    private static Predicate<Listing> ofMonth(String words) {
        Optional<Month> month = Arrays.stream(words.strip().split("\\s+", -1))
                .flatMap(word -> Arrays.stream(Month.values())
                        .filter(each -> each.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .equalsIgnoreCase(word)))
                .findFirst();
        return listing -> month.map(each -> listing.date().getMonth() == each).orElse(true);
    }
}
