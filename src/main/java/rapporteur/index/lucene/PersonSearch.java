package rapporteur.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import rapporteur.index.FoundPerson;
import rapporteur.minutes.Person;

/** Finds people by the words of a question, whichever of them is a name. */
record PersonSearch(SpaceSearcher searcher) {
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_WORDS = 256;
    private static final int TWO_LETTERS_WRONG = 8;
    private static final int SHORTEST_IN_LOWER_CASE = 3;
    private static final int SHORTEST = 2;

    /**
     * Of how much a word counts, what the mentions add is next to nothing: the score is the logarithm of both together. So whoever
     * is named by most words comes first, and of those whoever is mentioned most, without a look at everybody called Michael.
     */
    private static final float WORD = 10_000;

    private static final Comparator<FoundPerson> BEST_FIRST = Comparator.comparingInt(
                    (FoundPerson found) -> -found.namedBy().size())
            .thenComparingInt(found -> -found.person().mentions().size())
            .thenComparing(FoundPerson::document);

    List<FoundPerson> find(String words) throws IOException {
        Map<String, Set<String>> names = names(words);
        if (names.isEmpty()) {
            return List.of();
        }

        BooleanQuery.Builder any = new BooleanQuery.Builder();
        names.values().forEach(spellings -> any.add(named(spellings), Occur.SHOULD));

        List<FoundPerson> found = new ArrayList<>();
        Map<List<String>, List<String>> namedBy = new HashMap<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.best(Entry.PERSON, any.build(), Set.of(), MOST_PEOPLE)) {
            Document entry = stored.document(hit.doc);
            Person person = new Unpacker(entry.getBinaryValue(Fields.PERSON)).person();
            found.add(new FoundPerson(
                    entry.get(Fields.DOCUMENT),
                    person,
                    List.of(entry.getValues(Fields.DESCRIPTION)),
                    namedBy.computeIfAbsent(namesOf(person), all -> naming(all, names))));
        }
        found.sort(BEST_FIRST);
        return found;
    }

    /** Whoever has any of the spellings in the name. */
    private static Query named(Set<String> spellings) {
        List<Query> each = spellings.stream()
                .map(spelling -> FeatureField.newLogQuery(Fields.NAME, spelling, 1, WORD))
                .toList();
        return each.size() == 1 ? each.getFirst() : new DisjunctionMaxQuery(each, 0);
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

    /** The words of all names of a person. */
    static Set<String> wordsOf(Person person) {
        return wordsOf(namesOf(person));
    }

    private static Set<String> wordsOf(List<String> names) {
        return names.stream()
                .flatMap(name -> EnglishAnalyzer.NAME.terms(name).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> namesOf(Person person) {
        List<String> names = new ArrayList<>(person.aliases());
        names.addFirst(person.name());
        return names;
    }

    private static List<String> naming(List<String> namesOfPerson, Map<String, Set<String>> names) {
        Set<String> own = wordsOf(namesOfPerson);
        return names.entrySet().stream()
                .filter(name -> name.getValue().stream().anyMatch(own::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
