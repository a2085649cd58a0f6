package rapporteur.index.lucene;

import org.apache.lucene.document.Document;
import rapporteur.corpus.Span;
import rapporteur.index.Stretch;

/** What an entry shows of the text of its document. */
final class Shown {
    private Shown() {}

    static Stretch stretch(Document entry) {
        String words = entry.get(Fields.WORDS);
        int start = entry.getField(Fields.START).numericValue().intValue();
        return new Stretch(entry.get(Fields.DOCUMENT), new Span(start, start + words.length()), words);
    }
}
