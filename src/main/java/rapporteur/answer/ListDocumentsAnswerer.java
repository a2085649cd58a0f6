package rapporteur.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.Document.Kind;
import rapporteur.corpus.Span;
import rapporteur.index.FoundStatement;
import rapporteur.index.Individual;
import rapporteur.index.Listing;
import rapporteur.index.ListingQuery;
import rapporteur.index.Occurrences;
import rapporteur.index.PassageQuery;
import rapporteur.question.Question;

/** Lists documents: all of them, those of a kind, or those in which something comes up. */
final class ListDocumentsAnswerer {
    private static final int MOST = 12;
    private static final int MENTIONS = 3;
    private static final int PASSAGES = 200;
    /** A document is about the words when it holds this share of their weight. */
    private static final double ENOUGH = 0.6;

    private static final Pattern QUOTED = Pattern.compile("(?i)\\b(?:quot(?:e[sd]?|ing)|speaks?|says?|said)\\b");

    private final AnswerSettings settings;

    ListDocumentsAnswerer(AnswerSettings settings) {
        this.settings = settings;
    }

    Answer answer(Question.ListDocuments question, Sources sources) {
        List<Individual> quoted = quoted(question);
        List<Sources.Place> places = quoted.isEmpty() ? mentions(question, sources) : statements(quoted, sources);
        if (places.isEmpty()) {
            return Refusal.of(
                    question, Saying.NOT_MENTIONED.of(), question.about(), sources, settings.nearestPassages());
        }
        List<Citation> citations = sources.cite(places);
        return new Answer.Found(question, wording(citations), citations, List.of());
    }

    /** Those whose words are looked for, and not any place where their name stands. */
    private static List<Individual> quoted(Question.ListDocuments question) {
        return QUOTED.matcher(question.asked().text()).find()
                ? question.people().stream()
                        .flatMap(who -> who.people().stream())
                        .toList()
                : List.of();
    }

    /** Some of what they say in each of the documents, the newest of these first. */
    private static List<Sources.Place> statements(List<Individual> people, Sources sources) {
        Map<String, List<Sources.Place>> byDocument = new HashMap<>();
        for (Individual person : people) {
            for (FoundStatement found : sources.statementsOf(person, "", Set.of(), PASSAGES)) {
                byDocument
                        .computeIfAbsent(found.document(), unused -> new ArrayList<>())
                        .add(new Sources.Place(
                                found.document(), found.statement().evidence()));
            }
        }
        return newestFirst(byDocument.keySet(), sources).stream()
                .limit(MOST)
                .flatMap(listing -> byDocument.getOrDefault(listing.id(), List.of()).stream()
                        .limit(MENTIONS))
                .toList();
    }

    private static List<Sources.Place> mentions(Question.ListDocuments question, Sources sources) {
        Optional<Kind> kind = kind(question.asked().text());
        Map<String, Double> weights = sources.weights(withoutKinds(question.about()));
        List<Sources.Place> places = new ArrayList<>();
        int listed = 0;
        for (Listing listing : candidates(sources, question.about(), kind, weights)) {
            boolean wanted = listed < MOST && (kind.isEmpty() || kind.get() == listing.kind());
            List<Span> mentions = wanted ? mentions(listing, weights, sources) : List.of();
            mentions.forEach(span -> places.add(new Sources.Place(listing.id(), span)));
            listed += mentions.isEmpty() ? 0 : 1;
        }
        return places;
    }

    /** A line a document: its title, its date, and the numbers of what is cited from it. */
    private static String wording(List<Citation> citations) {
        StringBuilder text = new StringBuilder();
        String document = "";
        for (Citation citation : citations) {
            if (!citation.document().id().equals(document)) {
                document = citation.document().id();
                text.append(text.isEmpty() ? "" : "\n")
                        .append(citation.document().title())
                        .append(" (")
                        .append(citation.document().date())
                        .append(')');
            }
            text.append(" [").append(citation.number()).append(']');
        }
        return Wording.cut(text.toString(), Wording.LONG);
    }

    private static List<Listing> candidates(
            Sources sources, String about, Optional<Kind> kind, Map<String, Double> weights) {
        if (weights.isEmpty()) {
            return sources.reading().documents(new ListingQuery(kind, Optional.empty()), MOST);
        }
        Set<String> found = new HashSet<>();
        String corrected = about + " " + String.join(" ", weights.keySet());
        sources.reading()
                .passages(PassageQuery.byWords(corrected), PASSAGES)
                .forEach(passage -> found.add(passage.stretch().document()));
        return newestFirst(found, sources);
    }

    private static List<Listing> newestFirst(Set<String> documents, Sources sources) {
        return documents.stream()
                .flatMap(id -> sources.reading().listing(id).stream())
                .sorted(Listing.NEWEST_FIRST)
                .toList();
    }

    /** The sentences that hold most of the words, when the document as a whole holds enough of them. */
    private static List<Span> mentions(Listing listing, Map<String, Double> weights, Sources sources) {
        List<Span> sentences = sources.sentences(listing.id());
        if (weights.isEmpty()) {
            return opening(listing.id(), sentences, sources);
        }
        Occurrences held = sources.occurrences(listing.id(), weights.keySet());
        if (Sources.share(held.holding().keySet(), weights) < ENOUGH) {
            return List.of();
        }
        Map<Span, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            shares.put(sentences.get(i), Sources.share(held.in(i), weights));
        }
        return shares.entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .sorted(Map.Entry.<Span, Double>comparingByValue().reversed())
                .limit(MENTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first sentence, which lines of names, places and dates may precede. */
    private static List<Span> opening(String id, List<Span> sentences, Sources sources) {
        return sources.document(id).stream()
                .flatMap(document -> sentences.stream()
                        .filter(sentence -> Wording.isSentence(document.text(sentence)))
                        .findFirst()
                        .or(() -> sentences.stream().findFirst())
                        .stream())
                .toList();
    }

    private static Optional<Kind> kind(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches(".*\\b(transcripts?|briefings?)\\b.*")) {
            return Optional.of(Kind.TRANSCRIPT);
        }
        return lower.matches(".*\\b(joint statements?|communiqu\\w+|declarations?)\\b.*")
                ? Optional.of(Kind.STATEMENT)
                : Optional.empty();
    }

    private static String withoutKinds(String about) {
        return about.replaceAll(
                "(?i)\\b(transcripts?|press|briefings?|joint|statements?|communiqu\\w+|declarations?)\\b", " ");
    }
}
