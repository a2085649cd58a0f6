package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Span;
import rapporteur.language.Quotation;
import rapporteur.language.Sentence;

/** A paragraph, or a turn of a transcript, with what the language layer sees in it. */
record Paragraph(Span span, List<Sentence> sentences, List<Quotation> quotations) {
    Paragraph {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    boolean quoted(int offset) {
        for (Quotation quotation : quotations) {
            if (quotation.span().contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /** The parts of quotations that lie in a stretch of the paragraph, marks included. */
    List<Span> quotedWithin(Span stretch) {
        List<Span> parts = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Span part = quotation.span();
            if (part.overlaps(stretch)) {
                parts.add(new Span(Math.max(part.start(), stretch.start()), Math.min(part.end(), stretch.end())));
            }
        }
        return parts;
    }
}
