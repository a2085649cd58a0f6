package rapporteur.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.answer.Sources.Place;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.index.Occurrences;

/** Says how stretches of documents fit what is wanted, by the words in them and what stands around them. */
final class Weighing {
    private static final double BESIDE = 0.8;
    private static final double IN_PASSAGE = 0.65;
    private static final double IN_DOCUMENT = 0.35;
    private static final double NAME_IN_DOCUMENT = 0.85;

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private final Sources sources;
    private final Wanted wanted;
    private final Map<String, Double> weights;
    private final Map<String, Double> essential;
    private final Map<String, Double> names;
    private final Set<String> asked;
    private final List<String> numbers;
    private final Telling telling;
    private final Map<Place, Surroundings> passages = new HashMap<>();

    Weighing(Wanted wanted, Sources sources) {
        this.sources = sources;
        this.wanted = wanted;
        this.telling = new Telling(wanted, sources);
        this.weights = sources.weights(wanted.words());
        this.essential = new LinkedHashMap<>(weights);
        essential.keySet().removeIf(sources.reading().terms()::name);
        this.names = new LinkedHashMap<>(weights);
        names.keySet().removeAll(essential.keySet());
        this.asked = Set.copyOf(weights.keySet());
        this.numbers =
                asked.stream().filter(term -> NUMBER.matcher(term).find()).toList();
    }

    /** A turn of a transcript that ends in a question mark: its answer is the next turn. */
    static boolean asks(Document document, Passage passage) {
        return document.kind() == Document.Kind.TRANSCRIPT
                && document.text().charAt(passage.span().end() - 1) == '?';
    }

    /** The words of the question as the documents write them, for a search. */
    String corrected() {
        return wanted.words() + " " + String.join(" ", weights.keySet());
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** What is known of a stretch before it is read: how well a search found it, and what it and its passage mean. */
    record Rating(double rank, OptionalDouble passageMeaning, OptionalDouble meaning) {}

    Fit fit(Span stretch, Document document, Rating rating) {
        Passage passage = document.passageAt(stretch.start());
        Surroundings around = passages.computeIfAbsent(
                new Place(document.id(), passage.span()), unused -> new Surroundings(document, passage));
        Place place = new Place(document.id(), stretch);
        String text = document.text(stretch);
        Set<String> own = around.in(stretch).orElseGet(() -> sources.terms(text));
        Set<String> before = around.before(stretch);
        Set<String> beside = union(List.of(around.frame, own, before, around.after(stretch)));
        return new Fit(
                Sources.share(own, around.telling),
                Sources.share(own, names),
                inContext(around, own, beside),
                Sources.share(beside, essential),
                names.isEmpty() ? 0 : 1 - Sources.share(around.all, names),
                Sources.share(before, essential),
                rating.rank(),
                passage.number() <= 2 && stretch.start() <= around.start(),
                telling.in(place),
                sources.isStated(place),
                around.asks || text.endsWith("?"),
                around.lacksName,
                rating.passageMeaning(),
                rating.meaning());
    }

    /** A term counts in full in the stretch, and less the farther away it stands. */
    private double inContext(Surroundings around, Set<String> own, Set<String> beside) {
        double total = 0;
        double found = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            String term = weight.getKey();
            double nearness = own.contains(term)
                    ? 1
                    : beside.contains(term) ? BESIDE : around.all.contains(term) ? IN_PASSAGE : 0;
            total += weight.getValue();
            found += Math.max(nearness, inDocument(around.held, term)) * weight.getValue();
        }
        return total == 0 ? 0 : found / total;
    }

    private double inDocument(Occurrences document, String term) {
        if (!document.holds(term)) {
            return 0;
        }
        return names.containsKey(term) ? NAME_IN_DOCUMENT : IN_DOCUMENT;
    }

    private static Set<String> union(List<Set<String>> sets) {
        Set<String> union = new HashSet<>();
        sets.forEach(union::addAll);
        return union;
    }

    /** What is the same for all stretches of one passage. */
    private final class Surroundings {
        private final List<Span> sentences = new ArrayList<>();
        /** Those of the question that stand in each sentence. */
        private final List<Set<String>> terms = new ArrayList<>();

        private final Occurrences held;
        private final Map<String, Double> telling;
        /** What every sentence of the passage is about: the title, and the question that it answers. */
        private final Set<String> frame;

        private final Set<String> all;
        private final boolean asks;
        private final boolean lacksName;

        Surroundings(Document document, Passage passage) {
            held = sources.occurrences(document.id(), asked);
            List<Span> spans = sources.sentences(document.id());
            for (int i = 0; i < spans.size(); i++) {
                if (passage.span().contains(spans.get(i))) {
                    sentences.add(spans.get(i));
                    terms.add(held.in(i));
                }
            }
            telling = Sources.withinDocument(held, weights, names::containsKey);
            frame = new HashSet<>(held.title());
            if (passage.number() > 1) {
                Passage before = document.passages().get(passage.number() - 2);
                if (Weighing.asks(document, before)) {
                    frame.addAll(sources.terms(document.text(before.span())));
                }
            }
            List<Set<String>> everything = new ArrayList<>(terms);
            everything.add(frame);
            all = union(everything);
            asks = Weighing.asks(document, passage);
            lacksName = lacksName();
        }

        int start() {
            return sentences.isEmpty() ? 0 : sentences.getFirst().start();
        }

        /** Where the stretch is a sentence. */
        Optional<Set<String>> in(Span stretch) {
            int number = sentences.indexOf(stretch);
            return number < 0 ? Optional.empty() : Optional.of(terms.get(number));
        }

        Set<String> before(Span stretch) {
            Set<String> last = Set.of();
            for (int i = 0; i < sentences.size() && sentences.get(i).end() <= stretch.start(); i++) {
                last = terms.get(i);
            }
            return last;
        }

        Set<String> after(Span stretch) {
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).start() >= stretch.end()) {
                    return terms.get(i);
                }
            }
            return Set.of();
        }

        /** Whether most names of the question, or a number of it, are missing in the document: then something else is meant. */
        private boolean lacksName() {
            long missing =
                    names.keySet().stream().filter(name -> !held.holds(name)).count();
            boolean lacksNumber = numbers.stream().anyMatch(number -> !held.holds(number));
            return 2 * missing > names.size() || lacksNumber;
        }
    }
}
