package rapporteur.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a turn of a transcript stands, up to its colon: {@code MS. ALDANA:}, {@code QUESTION:}, {@code
 * Posner:}, {@code [00:41] Michael Posner (through an interpreter):}. Markdown emphasis around it is allowed.
 */
public record SpeakerLabel(Span span, String name) {
    /** No label is longer than this; it also bounds the work on a line of two million characters. */
    private static final int LONGEST = 90;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}";
    private static final String SMALL_WORD = "(?:of|the|for|and|de|da|del|van|von|der|bin|bint|al|el|al-\\p{L}{2,20})";
    private static final Pattern LABEL = Pattern.compile("""
            (?:\\[?\\d{1,2}:\\d{2}(?::\\d{2})?]?\\s{1,3})?
            (?:\\*{1,2}|_{1,2})?
            (?<name>%1$s(?:[\\x20\\u00A0](?:%1$s|%2$s)){0,5})
            (?:\\x20?[(\\[][^()\\[\\]\\n]{1,40}[)\\]])?
            (?:\\*{1,2}|_{1,2})?:(?:\\*{1,2}|_{1,2})?(?=\\s|$)
            """.formatted(WORD, SMALL_WORD), Pattern.COMMENTS);

    /** The label a stretch of text begins with. */
    public static Optional<SpeakerLabel> at(String text, Span span) {
        int limit = Math.min(span.end(), span.start() + LONGEST);
        Matcher matcher = LABEL.matcher(text).region(span.start(), limit).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new SpeakerLabel(new Span(span.start(), matcher.end()), matcher.group("name")));
    }

    /** {@code QUESTION}, {@code MS. ALDANA}: typed as transcripts do and hardly anything else. */
    public boolean isInCapitals() {
        return name.codePoints().noneMatch(Character::isLowerCase);
    }
}
