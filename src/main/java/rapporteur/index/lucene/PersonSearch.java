package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import rapporteur.index.FoundPerson;
import rapporteur.minutes.Person;

/** Finds people by the words of a question, whichever of them is a name. */
record PersonSearch(SpaceSearcher searcher) {
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_WORDS = 256;
    private static final int TWO_LETTERS_WRONG = 8;
    private static final int SHORTEST_IN_LOWER_CASE = 3;
    private static final int SHORTEST = 2;

    /** Who is named by most words, each counting one; then who is mentioned most. */
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.MENTIONS, SortField.Type.LONG, true),
            new SortField(Fields.DOCUMENT, SortField.Type.STRING));

    List<FoundPerson> find(String words) throws IOException {
        Map<String, Set<String>> names = names(words);
        if (names.isEmpty()) {
            return List.of();
        }

        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Set<String> spellings : names.values()) {
            List<BytesRef> terms = spellings.stream().map(BytesRef::new).toList();
            Query named = new TermInSetQuery(Fields.NAME, terms);
            any.add(new ConstantScoreQuery(named), Occur.SHOULD);
        }

        List<FoundPerson> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.first(Entry.PERSON, any.build(), Set.of(), MOST_PEOPLE, BEST_FIRST)) {
            Document entry = searcher.storedFields().document(hit.doc);
            Person person = new Unpacker(entry.getBinaryValue(Fields.PERSON)).person();
            found.add(new FoundPerson(
                    entry.get(Fields.DOCUMENT),
                    person,
                    List.of(entry.getValues(Fields.DESCRIPTION)),
                    naming(person, names)));
        }
        return found;
    }

    /** The words that may name somebody, and by which terms. */
    private Map<String, Set<String>> names(String words) throws IOException {
        Spellings spellings = new Spellings(searcher, Fields.NAME, TWO_LETTERS_WRONG);
        Map<String, Set<String>> names = new LinkedHashMap<>();

        for (EnglishAnalyzer.Word word : EnglishAnalyzer.NAME.words(words)) {
            String written = word.span().of(words);
            if (names.size() < MOST_WORDS
                    && mayName(written, word.term())
                    && (spellings.exact(word.term()) || !isOrdinary(word.term()))) {
                Set<String> meant = spellings.of(word.term());
                if (!meant.isEmpty() && !names.containsValue(meant)) {
                    names.put(written, meant);
                }
            }
        }
        return names;
    }

    private static boolean mayName(String written, String term) {
        int shortest = Character.isUpperCase(written.codePointAt(0)) ? SHORTEST : SHORTEST_IN_LOWER_CASE;
        return term.length() >= shortest && !EnglishAnalyzer.carriesNoMeaning(term);
    }

    /** A word that the passages use is no misspelt name. */
    private boolean isOrdinary(String word) throws IOException {
        for (String term : EnglishAnalyzer.TEXT.terms(word)) {
            if (searcher.frequency(new Term(Fields.BODY, term)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> naming(Person person, Map<String, Set<String>> names) {
        Set<String> own = Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .flatMap(name -> EnglishAnalyzer.NAME.terms(name).stream())
                .collect(Collectors.toSet());

        return names.entrySet().stream()
                .filter(name -> name.getValue().stream().anyMatch(own::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
