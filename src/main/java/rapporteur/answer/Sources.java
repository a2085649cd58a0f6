package rapporteur.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.index.FoundPassage;
import rapporteur.index.FoundPerson;
import rapporteur.index.FoundStatement;
import rapporteur.index.Individual;
import rapporteur.index.Occurrences;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.StatementQuery;
import rapporteur.index.Terms;
import rapporteur.language.Nations;
import rapporteur.minutes.Minutes;
import rapporteur.question.Stage;

/** What one answer draws on: the index at this moment, its documents read once, and the evidence found in it. */
final class Sources {
    /** A misspelt word counts a little less than the word it was taken for. */
    private static final double MISSPELT = 0.8;

    private static final double UNKNOWN = 0.5;
    /** Names say which document is meant; what of it is meant, the other words say. */
    private static final double NAME = 0.6;

    private static final double IDENTIFIES = 0.35;

    private static final Nations NATIONS = Nations.shipped();

    private final Reading reading;
    private final Trace trace;
    private final EvidenceFinder evidence;
    private final Map<String, Optional<Document>> documents = new HashMap<>();
    private final Map<String, Optional<Minutes>> minutes = new HashMap<>();
    private final Map<String, Set<String>> terms = new HashMap<>();
    private final Map<String, Map<String, Double>> weights = new HashMap<>();
    private final Map<PassageQuery, List<FoundPassage>> passages = new HashMap<>();
    private final Map<Set<String>, Map<String, Occurrences>> occurrences = new HashMap<>();

    Sources(Reading reading, AnswerSettings settings, Trace trace) {
        this.trace = trace;
        this.reading = reading;
        this.evidence = new EvidenceFinder(this, settings.passagesConsidered());
    }

    /** Whether the evidence, the best of which comes first, is probable enough to answer; put down for whoever wants to know why. */
    boolean suffice(List<Evidence> found, double probability, double needed) {
        Decision decision = Decision.on(found, probability, needed, this);
        trace.put(decision);
        return decision.suffices();
    }

    Reading reading() {
        return reading;
    }

    EvidenceFinder evidence() {
        return evidence;
    }

    Optional<Document> document(String id) {
        return documents.computeIfAbsent(id, reading::document);
    }

    Optional<Minutes> minutes(String id) {
        return minutes.computeIfAbsent(id, reading::minutes);
    }

    /** What a person says, with how near it is to what is asked; in the named documents only, where any are named. Each document calls the person by a name of its own. */
    List<FoundStatement> statementsOf(Individual person, String asked, Set<String> documents, int most) {
        Map<String, Set<String>> documentsByName = new LinkedHashMap<>();
        for (FoundPerson found : person.appearances()) {
            if (documents.isEmpty() || documents.contains(found.document())) {
                documentsByName
                        .computeIfAbsent(found.person().name(), unused -> new HashSet<>())
                        .add(found.document());
            }
        }
        List<FoundStatement> statements = new ArrayList<>();
        documentsByName.forEach((name, places) ->
                statements.addAll(reading.statements(new StatementQuery("", asked, name, places), most)));
        return statements;
    }

    /** Whether the term stands nowhere, nor anything like it. */
    boolean isUnknown(String term) {
        Terms terms = reading.terms();
        return !terms.known(term) && terms.nearest(term).isEmpty();
    }

    /** Whether the words name a country of which no document speaks. */
    boolean isUnknownCountryIn(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .flatMap(word -> NATIONS.ofPeople(word).stream())
                .filter(country -> !country.contains(" "))
                .anyMatch(country ->
                        !isSpokenOf(country) && NATIONS.seats(country).stream().noneMatch(this::isSpokenOf));
    }

    private boolean isSpokenOf(String name) {
        return terms(name).stream().anyMatch(reading.terms()::known);
    }

    /** The sentences of a document. */
    List<Span> sentences(String id) {
        return minutes(id).map(Minutes::sentences).orElse(List.of());
    }

    /**
     * The terms of a text with what finding each is worth. A term nobody uses is taken for the nearest one that is used; where
     * there is none, it is a word for which the documents have others, and counts for less.
     */
    Map<String, Double> weights(String words) {
        return weights.computeIfAbsent(words, this::weighed);
    }

    private Map<String, Double> weighed(String words) {
        Terms known = reading.terms();
        Map<String, Double> weighed = new LinkedHashMap<>();
        for (String term : known.of(words)) {
            if (known.known(term)) {
                weighed.put(term, known.weight(term) * (known.name(term) ? NAME : 1));
                continue;
            }
            Optional<String> meant = known.nearest(term);
            if (meant.isPresent()) {
                weighed.putIfAbsent(
                        meant.get(), MISSPELT * known.weight(meant.get()) * (known.name(meant.get()) ? NAME : 1));
            } else {
                weighed.put(term, UNKNOWN * known.weight(term));
            }
        }
        return Collections.unmodifiableMap(weighed);
    }

    /** Which of the terms the document and its title hold: a name of the question has to be among them. */
    Occurrences occurrences(String id, Set<String> terms) {
        return occurrences
                .computeIfAbsent(Set.copyOf(terms), unused -> new HashMap<>())
                .computeIfAbsent(id, unused -> reading.occurrences(id, terms));
    }

    /**
     * The weights as they count for choosing among the sentences of one document: a term that half of them hold tells none
     * from another, and those of the title and the names say which document is meant.
     */
    static Map<String, Double> withinDocument(
            Occurrences document, Map<String, Double> weights, Predicate<String> isName) {
        double most = Math.log(1 + document.sentences());
        Map<String, Double> within = new LinkedHashMap<>();
        weights.forEach((term, weight) -> {
            int holding = document.sentencesWith(term);
            double rarity = most == 0 ? 1 : Math.log((1.0 + document.sentences()) / Math.max(1, holding)) / most;
            boolean identifies = document.title().contains(term) || isName.test(term);
            within.put(term, weight * rarity * (identifies ? IDENTIFIES : 1));
        });
        return within;
    }

    /** Whether somebody says the words there. */
    boolean isStated(Place place) {
        return minutes(place.document())
                .map(known -> known.statements().stream()
                        .anyMatch(statement -> statement.evidence().overlaps(place.span())))
                .orElse(false);
    }

    /** Analysed once, however often a sentence is looked at. */
    Set<String> terms(String text) {
        return terms.computeIfAbsent(text, unused -> Set.copyOf(reading.terms().of(text)));
    }

    /** Found once: where there is no answer, what comes nearest is looked for in the same passages. */
    List<FoundPassage> passages(PassageQuery query, int most) {
        return passages.computeIfAbsent(query, unused -> reading.passages(query, most));
    }

    /** How much of the weight a set of terms holds, from 0 to 1. */
    static double share(Set<String> has, Map<String, Double> weights) {
        double share = 0;
        double total = 0;
        for (Map.Entry<String, Double> term : weights.entrySet()) {
            total += term.getValue();
            share += has.contains(term.getKey()) ? term.getValue() : 0;
        }
        return total == 0 ? 0 : share / total;
    }

    /** Citations of the stretches, numbered in the order given; stretches within an earlier one are dropped. */
    List<Citation> cite(List<Place> places) {
        trace.stopwatch().enter(Stage.WORDING);
        List<Citation> citations = new ArrayList<>();
        for (Place place : places) {
            boolean covered = citations.stream()
                    .anyMatch(each -> each.document().id().equals(place.document())
                            && each.span().contains(place.span()));
            if (!covered) {
                document(place.document())
                        .ifPresent(
                                document -> citations.add(new Citation(citations.size() + 1, document, place.span())));
            }
        }
        return citations;
    }

    /** A stretch of a document. */
    record Place(String document, Span span) {}
}
