package rapporteur.minutes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Quotation;
import rapporteur.minutes.Statement.Stance;

/** Takes quotations with the name of their speaker under them: {@code “We will go on.” — Ana Reyes}, to the end of a line. */
final class Captions {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}";
    private static final Pattern CAPTION = Pattern.compile(
            "[ \\t]*(?<dash>[―—–]|--?)[ \\t]*(?<name>%1$s(?: (?:%1$s|de|da|del|van|von|der|al|bin)){0,4})(?:,[^\\n]{1,100})?[ \\t.]*(?=\\n|$)"
                    .formatted(WORD));

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
            Matcher caption = CAPTION.matcher(page.document().text())
                    .region(span.end(), paragraph.passage().span().end());
            if (quotation.closed() && caption.lookingAt() && !log.holds(span)) {
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
