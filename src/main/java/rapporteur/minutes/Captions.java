package rapporteur.minutes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Quotation;
import rapporteur.minutes.Statement.Stance;

/** Takes quotations with the name of their speaker under them: {@code “We will go on.” — Ana Reyes}, to the end of a line. */
final class Captions {
    private static final String WORD = "\\p{Lu}(?:[\\p{L}\\p{M}.'’-]{0,24}[\\p{L}\\p{M}]|\\.)?";
    private static final String PARTICLE = "(?:de|da|del|della|di|du|van|von|der|den|la|al|bin|bint)";
    /** The name may stand on a line of its own, and a place, an office or an age may follow it. */
    private static final Pattern CAPTION = Pattern.compile("""
            [\\h\\v]{0,4}(?<dash>[―—–]|--?)\\h{0,2}
            (?<name>%1$s(?:\\h(?:%1$s|%2$s)){0,5})
            (?:\\h?[(\\[][^()\\[\\]\\v]{1,60}[)\\]])?(?:,[^\\v]{1,100})?[\\h.]{0,8}(?=\\v|\\z)
            """.formatted(WORD, PARTICLE), Pattern.COMMENTS);

    private static final int LONGEST = 330;

    private final Page page;
    private final Cast cast;
    private final StatementLog log;

    Captions(Page page, Cast cast, StatementLog log) {
        this.page = page;
        this.cast = cast;
        this.log = log;
    }

    void take(Paragraph paragraph) {
        for (Quotation quotation : paragraph.quotations()) {
            Span span = quotation.span();
            if (!quotation.closed() || log.holds(span)) {
                continue;
            }
            String text = page.document().text();
            Matcher caption = CAPTION.matcher(text)
                    .region(span.end(), Math.min(text.length(), span.end() + LONGEST))
                    .useAnchoringBounds(false)
                    .useTransparentBounds(true);
            if (caption.lookingAt()) {
                Span mention = new Span(caption.start("name"), caption.end("name"));
                Span dash = new Span(caption.start("dash"), caption.end("dash"));
                log.add(speaker(mention), dash, List.of(span), span.cover(mention), Stance.SAYS);
            }
        }
    }

    private Speaker speaker(Span mention) {
        List<Cast.Mention> named = cast.within(mention);
        return named.isEmpty()
                ? new Speaker.AsWritten(page.text(mention), mention)
                : new Speaker.Known(named.getFirst().member().name(), mention);
    }
}
