package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.Query;
import rapporteur.corpus.Span;
import rapporteur.index.Candidate;
import rapporteur.index.FoundPassage;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reranker;
import rapporteur.index.Stretch;
import rapporteur.index.Terms;

/** Finds passages by their words, of which those of the title count a little, and by what they mean. */
record PassageSearch(SpaceSearcher searcher, DocumentEntries documents, Meanings meanings, Terms terms) {
    /** How many candidates are read closely at least. */
    private static final int READ_CLOSELY = 20;

    private static final Comparator<FoundPassage> BEST_FIRST = Comparator.comparingDouble(FoundPassage::score)
            .reversed()
            .thenComparing(passage -> passage.stretch().document())
            .thenComparingInt(FoundPassage::number);

    List<FoundPassage> find(PassageQuery query, int most) throws IOException {
        Optional<Query> words = WordQueries.of(query.words(), Fields.BODY, Fields.TITLE);
        if (words.isEmpty() || most <= 0) {
            return List.of();
        }

        Optional<VectorSearch> vectors =
                query.asked().flatMap(asked -> meanings.search(searcher, Entry.PASSAGE, asked));
        FusedSearch search = new FusedSearch(searcher, Entry.PASSAGE, meanings.fusion());
        StoredFields stored = searcher.storedFields();
        if (vectors.isEmpty()) {
            List<FoundPassage> found = new ArrayList<>();
            for (FusedSearch.Hit hit : search.find(words.get(), Optional.empty(), query.documents(), most)) {
                found.add(passage(hit, stored));
            }
            found.sort(BEST_FIRST);
            return found;
        }

        List<Candidate> candidates = new ArrayList<>();
        for (FusedSearch.Hit hit : search.find(
                words.get(), Optional.empty(), query.documents(), vectors.get(), Math.max(READ_CLOSELY, most))) {
            candidates.add(candidate(hit, stored, vectors.get()));
        }
        List<FoundPassage> ordered = new Reranker(query.words(), terms).order(candidates);
        return ordered.subList(0, Math.min(most, ordered.size()));
    }

    private FoundPassage passage(FusedSearch.Hit hit, StoredFields stored) throws IOException {
        Document entry = stored.document(hit.entry());
        return new FoundPassage(stretch(hit, entry), number(entry), sentences(entry), hit.score(), Optional.empty());
    }

    private Candidate candidate(FusedSearch.Hit hit, StoredFields stored, VectorSearch vectors) throws IOException {
        Document entry = stored.document(hit.entry());
        return new Candidate(
                stretch(hit, entry),
                number(entry),
                sentences(entry),
                hit.words(),
                hit.meaning(),
                vectors.cosines(entry),
                hit.score());
    }

    private Stretch stretch(FusedSearch.Hit hit, Document entry) throws IOException {
        Stretch stretch = Shown.stretch(entry);
        documents.found(stretch.document(), hit.entry(), number(entry));
        return stretch;
    }

    private static int number(Document entry) {
        return entry.getField(Fields.NUMBER).numericValue().intValue();
    }

    private static List<Span> sentences(Document entry) throws IOException {
        return new Unpacker(entry.getBinaryValue(Fields.SENTENCES)).spans();
    }
}
