package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import rapporteur.index.FoundStatement;
import rapporteur.index.StatementQuery;
import rapporteur.minutes.Statement;

/** Finds statements by their words, by who speaks, or both. */
record StatementSearch(SpaceSearcher searcher, Meanings meanings) {
    private static final int TWO_LETTERS_WRONG = 9;

    /** Courtesies that a text leaves out, or uses once. */
    private static final Set<String> COURTESIES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "madam", "prof");

    /** The newest document first, as in the catalogue, and in each as it is read. */
    private static final Sort READING_ORDER = new Sort(
            new SortField(Fields.DATE, SortField.Type.LONG, true),
            new SortField(Fields.DOCUMENT, SortField.Type.STRING),
            new SortField(Fields.PLACE, SortField.Type.LONG));

    private static final Comparator<FoundStatement> BEST_FIRST = Comparator.comparingDouble(FoundStatement::score)
            .reversed()
            .thenComparing(found -> found.evidence().document())
            .thenComparing(found -> found.evidence().span());

    List<FoundStatement> find(StatementQuery query, int most) throws IOException {
        boolean anyWords = query.words().isBlank();
        boolean anySpeaker = query.speaker().isBlank();
        Optional<Query> words = WordQueries.of(query.words(), Fields.CONTENT, Fields.EVIDENCE);
        Optional<Query> speaker = anySpeaker ? Optional.empty() : speaker(query.speaker());

        boolean nothingToLookFor = anyWords && anySpeaker;
        boolean wordsTooCommon = !anyWords && words.isEmpty();
        boolean speakerUnknown = !anySpeaker && speaker.isEmpty();
        if (nothingToLookFor || wordsTooCommon || speakerUnknown) {
            return List.of();
        }

        Optional<VectorSearch> vectors = meanings.search(searcher, Entry.STATEMENT, query.asked());
        if (words.isEmpty()) {
            return inReadingOrder(speaker.orElseThrow(), query.documents(), vectors, most);
        }
        FusedSearch search = new FusedSearch(searcher, Entry.STATEMENT, meanings.fusion());
        List<FusedSearch.Hit> hits = vectors.isPresent()
                ? search.find(words.get(), speaker, query.documents(), vectors.get(), most)
                : search.find(words.get(), speaker, query.documents(), most);
        List<FoundStatement> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (FusedSearch.Hit hit : hits) {
            found.add(statement(stored.document(hit.entry()), hit.score(), hit.meaning()));
        }
        found.sort(BEST_FIRST);
        return found;
    }

    private List<FoundStatement> inReadingOrder(
            Query speaker, Set<String> documents, Optional<VectorSearch> vectors, int most) throws IOException {
        List<FoundStatement> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.first(Entry.STATEMENT, speaker, documents, most, READING_ORDER)) {
            OptionalDouble meaning = vectors.isPresent() ? vectors.get().cosine(hit.doc) : OptionalDouble.empty();
            found.add(statement(stored.document(hit.doc), hit.score, meaning));
        }
        return found;
    }

    /** Empty where some word fits no speaker at all. */
    private Optional<Query> speaker(String words) throws IOException {
        Set<String> terms = new LinkedHashSet<>(EnglishAnalyzer.QUESTION.terms(words));
        terms.removeAll(COURTESIES);
        if (terms.isEmpty()) {
            return Optional.empty();
        }

        Spellings spellings = new Spellings(searcher, Fields.SPEAKER, TWO_LETTERS_WRONG);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String term : terms) {
            List<BytesRef> meant =
                    spellings.of(term).stream().map(BytesRef::new).toList();
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            all.add(new TermInSetQuery(Fields.SPEAKER, meant), Occur.MUST);
        }
        return Optional.of(all.build());
    }

    private static FoundStatement statement(Document entry, double score, OptionalDouble meaning) throws IOException {
        Statement statement = new Unpacker(entry.getBinaryValue(Fields.STATEMENT)).statement();
        return new FoundStatement(Shown.stretch(entry), statement, entry.get(Fields.ROLE), score, meaning);
    }
}
