package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import rapporteur.index.FoundPassage;
import rapporteur.index.PassageQuery;

/** Finds passages by their words; those of the title count a little. */
record PassageSearch(SpaceSearcher searcher) {
    private static final Comparator<FoundPassage> BEST_FIRST = Comparator.comparingDouble(FoundPassage::score)
            .reversed()
            .thenComparing(passage -> passage.stretch().document())
            .thenComparingInt(FoundPassage::number);

    List<FoundPassage> find(PassageQuery query, int most) throws IOException {
        Optional<Query> words = WordQueries.of(query.words(), Fields.BODY, Fields.TITLE);
        if (words.isEmpty()) {
            return List.of();
        }

        List<FoundPassage> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.best(Entry.PASSAGE, words.get(), query.documents(), most)) {
            Document entry = searcher.storedFields().document(hit.doc);
            found.add(new FoundPassage(
                    Shown.stretch(entry),
                    entry.getField(Fields.NUMBER).numericValue().intValue(),
                    new Unpacker(entry.getBinaryValue(Fields.SENTENCES)).spans(),
                    hit.score));
        }
        found.sort(BEST_FIRST);
        return found;
    }
}
