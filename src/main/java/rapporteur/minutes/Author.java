package rapporteur.minutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;

/** Whoever a document names as its author at its top, and so whoever "I" means in it. */
final class Author {
    private static final Pattern BYLINE = Pattern.compile("(?i:by) (?:\\p{Lu}[\\p{L}.'’-]*[ ,]*){1,6}");

    private static final Pattern WORK = Pattern.compile(
            "(?i)\\b(?:remarks|speech|address|statement|letter|testimony|essay|comments|column|lecture) (?:by|of) ");
    private static final int TOP = 4;
    private static final int LONGEST_LINE = 200;

    private Author() {}

    /** Lines are looked at as a whole: paragraphs may be very long. */
    static boolean mayBeByline(Span line) {
        return line.length() <= LONGEST_LINE;
    }

    /** "By Ana Ruiz" on a line of its own. */
    static boolean isByline(String line) {
        return BYLINE.matcher(line.strip()).matches();
    }

    static Optional<CastMember> of(Page page, Cast cast) {
        for (Paragraph paragraph :
                page.paragraphs().subList(0, Math.min(TOP, page.paragraphs().size()))) {
            if (!mayBeByline(paragraph.span())) {
                continue;
            }
            String line = page.text(paragraph.span()).strip();
            Matcher work = WORK.matcher(line);
            int from = isByline(line) ? 0 : work.find() ? work.end() : -1;
            if (from >= 0 && paragraph.sentences().size() == 1) {
                Span rest = new Span(
                        paragraph.span().start() + from, paragraph.span().end());
                return cast.within(rest).stream().findFirst().map(Cast.Mention::member);
            }
        }
        return Optional.empty();
    }
}
