package rapporteur.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.index.Occurrences;

/**
 * The terms of a document with the number of its sentences that each stands in, counted once when it is indexed: taking its whole
 * text apart again for every question would take longer than all searches.
 */
final class TermCounts {
    private TermCounts() {}

    static BytesRef packed(Document document, List<Span> sentences) throws IOException {
        String heading = heading(document);
        Set<String> title = Set.copyOf(EnglishAnalyzer.QUESTION.terms(heading));
        Map<String, Integer> counts = new TreeMap<>();
        EnglishAnalyzer.QUESTION.terms(heading + " " + document.text()).forEach(term -> counts.put(term, 0));
        for (Span sentence : sentences) {
            Set.copyOf(EnglishAnalyzer.QUESTION.terms(document.text(sentence)))
                    .forEach(term -> counts.merge(term, 1, Integer::sum));
        }

        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(sentences.size());
        out.writeVInt(counts.size());
        for (Map.Entry<String, Integer> term : counts.entrySet()) {
            out.writeVInt(term.getValue() << 1 | (title.contains(term.getKey()) ? 1 : 0));
            out.writeString(term.getKey());
        }
        return new BytesRef(out.toArrayCopy());
    }

    /** What names a document: its title, and the year in which it was written. */
    static String heading(Document document) {
        return document.title() + " " + document.date().getYear();
    }

    /** What was packed, as far as it is asked for. */
    static Occurrences of(BytesRef packed, Set<String> terms) throws IOException {
        Map<BytesRef, String> asked = new HashMap<>();
        terms.forEach(term -> asked.put(new BytesRef(term), term));
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        int sentences = in.readVInt();
        Map<String, Integer> holding = new HashMap<>();
        Set<String> title = new HashSet<>();
        BytesRef here = new BytesRef(packed.bytes, 0, 0);
        for (int left = in.readVInt(); left > 0; left--) {
            int count = in.readVInt();
            here.length = in.readVInt();
            here.offset = in.getPosition();
            in.skipBytes(here.length);
            String term = asked.get(here);
            if (term != null) {
                holding.put(term, count >> 1);
                if ((count & 1) == 1) {
                    title.add(term);
                }
            }
        }
        return new Occurrences(sentences, holding, title);
    }
}
