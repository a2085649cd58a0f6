package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
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
 * The terms of a document in their order, each with the sentences it stands in, as they were when it was indexed: taking its text
 * apart again for every question would take longer than all searches.
 */
final class TermPlaces {
    private TermPlaces() {}

    static BytesRef packed(Document document, List<Span> sentences) throws IOException {
        String heading = heading(document);
        Set<String> title = Set.copyOf(EnglishAnalyzer.QUESTION.terms(heading));
        Map<BytesRef, List<Integer>> places = new TreeMap<>();
        for (String term : EnglishAnalyzer.QUESTION.terms(heading + " " + document.text())) {
            places.put(new BytesRef(term), new ArrayList<>());
        }
        for (int i = 0; i < sentences.size(); i++) {
            for (String term : Set.copyOf(EnglishAnalyzer.QUESTION.terms(document.text(sentences.get(i))))) {
                places.computeIfAbsent(new BytesRef(term), unused -> new ArrayList<>())
                        .add(i);
            }
        }

        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(sentences.size());
        out.writeVInt(places.size());
        for (Map.Entry<BytesRef, List<Integer>> term : places.entrySet()) {
            BytesRef written = term.getKey();
            byte[] numbers = numbers(term.getValue());
            out.writeVInt(written.length);
            out.writeBytes(written.bytes, written.offset, written.length);
            out.writeVInt(numbers.length << 1 | (title.contains(written.utf8ToString()) ? 1 : 0));
            out.writeBytes(numbers);
        }
        return new BytesRef(out.toArrayCopy());
    }

    /** Each as its distance from the one before. */
    private static byte[] numbers(List<Integer> ascending) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        int before = 0;
        for (int number : ascending) {
            out.writeVInt(number - before);
            before = number;
        }
        return out.toArrayCopy();
    }

    /** What names a document: its title, and the year in which it was written. */
    static String heading(Document document) {
        return document.title() + " " + document.date().getYear();
    }

    /** What was packed, as far as it is asked for. */
    static Occurrences of(BytesRef packed, Set<String> terms) throws IOException {
        List<BytesRef> asked = terms.stream().map(BytesRef::new).sorted().toList();
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        int sentences = in.readVInt();
        Map<String, List<Integer>> holding = new HashMap<>();
        Set<String> title = new HashSet<>();
        BytesRef here = new BytesRef(packed.bytes, 0, 0);
        int next = 0;
        for (int left = in.readVInt(); left > 0 && next < asked.size(); left--) {
            here.length = in.readVInt();
            here.offset = in.getPosition();
            in.skipBytes(here.length);
            int length = in.readVInt();
            int end = in.getPosition() + (length >> 1);

            int order = asked.get(next).compareTo(here);
            while (order < 0 && ++next < asked.size()) {
                order = asked.get(next).compareTo(here);
            }
            if (order == 0) {
                String term = here.utf8ToString();
                holding.put(term, numbers(in, end));
                if ((length & 1) == 1) {
                    title.add(term);
                }
            }
            in.setPosition(end);
        }
        return new Occurrences(sentences, holding, title);
    }

    private static List<Integer> numbers(ByteArrayDataInput in, int end) {
        List<Integer> numbers = new ArrayList<>(end - in.getPosition());
        int number = 0;
        while (in.getPosition() < end) {
            number += in.readVInt();
            numbers.add(number);
        }
        return numbers;
    }
}
