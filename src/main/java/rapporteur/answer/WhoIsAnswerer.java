package rapporteur.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.index.FoundPerson;
import rapporteur.index.Individual;
import rapporteur.index.PassageQuery;
import rapporteur.index.Terms;
import rapporteur.language.EnglishWords;
import rapporteur.minutes.Person;
import rapporteur.question.Question;
import rapporteur.question.Who;

/** Says who somebody is, in the words of the documents, or finds who holds a role. */
final class WhoIsAnswerer {
    private static final int MOST = 4;
    /** "Dr." describes nobody. */
    private static final int SHORTEST = 5;
    /** Words that a name has where it can be only somebody's. */
    private static final int FULL_NAME = 2;
    /** So many words beside a name that don't describe whoever has it are about somebody else. */
    private static final int FOR_ANOTHER = 2;

    private static final Pattern BY_NAME = Pattern.compile("(?i)\\bwho(?:['’]?s| is| was) (?!the |an? )");

    private final AnswerSettings settings;
    private final SentenceAnswerer sentences;

    WhoIsAnswerer(AnswerSettings settings, SentenceAnswerer sentences) {
        this.settings = settings;
        this.sentences = sentences;
    }

    Answer answer(Question.WhoIs question, Sources sources) {
        if (namesAStranger(question, sources)) {
            return Refusal.of(
                    question, Saying.NOT_DESCRIBED.of(), question.about(), sources, settings.nearestPassages());
        }
        List<Sources.Place> named = question.people().isEmpty() ? named(question.about(), sources) : List.of();
        if (!named.isEmpty()) {
            List<Citation> citations = sources.cite(named);
            return new Answer.Found(
                    question, Wording.cut(Wording.sentences(citations), Wording.SHORT), citations, List.of());
        }
        if (question.people().isEmpty() || asksForAnother(question, sources)) {
            return sentences.answer(question, AnswerType.PERSON, 2, Wording.SHORT, sources);
        }
        List<Individual> wanted =
                question.people().stream().flatMap(who -> who.people().stream()).toList();
        Map<String, Set<String>> descriptions = new LinkedHashMap<>();
        List<Sources.Place> places = new ArrayList<>();
        for (Individual individual : wanted) {
            for (FoundPerson found : individual.appearances()) {
                for (Span span : telling(found.person())) {
                    if (places.size() < MOST) {
                        places.add(
                                new Sources.Place(found.document(), sentenceAround(found.document(), span, sources)));
                        describe(individual, found, span, sources, descriptions);
                    }
                }
            }
        }
        List<Citation> citations = sources.cite(places);
        if (citations.isEmpty()) {
            return Refusal.of(
                    question, Saying.NOT_DESCRIBED.of(), question.about(), sources, settings.nearestPassages());
        }
        List<Prose.Own> suggestions = wanted.stream()
                .limit(1)
                .map(person -> Saying.ASK_WHAT_SAID.of(person.name()))
                .toList();
        return new Answer.Found(question, wording(descriptions, citations), citations, suggestions);
    }

    /** "Who is Ana Zhdanko?" where there is another Ana: the rest of the name stands nowhere, nor anything like it, and is no English word. */
    private static boolean namesAStranger(Question.WhoIs question, Sources sources) {
        Set<String> rest = new HashSet<>(sources.terms(question.about()));
        // By these somebody was found, however they are written.
        question.people().forEach(who -> rest.removeAll(sources.terms(who.words())));
        return BY_NAME.matcher(question.asked().text()).find()
                && rest.stream().anyMatch(term -> !EnglishWords.has(term) && sources.isUnknown(term));
    }

    /** "Which consul visits Ana Ruiz?" names her, and asks who somebody else is. */
    private static boolean asksForAnother(Question.WhoIs question, Sources sources) {
        Set<String> more = new HashSet<>(sources.terms(question.about()));
        for (Who who : question.people()) {
            more.removeAll(sources.terms(who.words()));
            for (Individual person : who.people()) {
                more.removeAll(sources.terms(person.name()));
                person.appearances().stream()
                        .flatMap(found -> found.descriptions().stream())
                        .forEach(words -> more.removeAll(sources.terms(words)));
            }
        }
        return more.size() >= FOR_ANOTHER;
    }

    /** Where a name stands that the minutes know for nobody's: what is told there says who that is, or that nobody does. */
    private static List<Sources.Place> named(String about, Sources sources) {
        Terms terms = sources.reading().terms();
        List<String> words = terms.of(about);
        if (words.size() < FULL_NAME || !words.stream().allMatch(terms::name)) {
            return List.of();
        }
        String name = FoldedText.fold(about);
        return sources.passages(new PassageQuery(about, Set.of()), MOST).stream()
                .flatMap(found -> found.sentences().stream()
                        .map(sentence -> new Sources.Place(found.stretch().document(), sentence)))
                .filter(place -> sources.document(place.document())
                        .filter(document ->
                                FoldedText.fold(document.text(place.span())).contains(name))
                        .isPresent())
                .limit(MOST)
                .toList();
    }

    /** The descriptions of a person; of somebody nobody describes, the first place where the name stands. */
    private static List<Span> telling(Person person) {
        List<Span> descriptions = person.descriptions().stream()
                .filter(span -> span.length() >= SHORTEST)
                .toList();
        return descriptions.isEmpty() ? person.mentions().stream().limit(1).toList() : descriptions;
    }

    private static void describe(
            Individual individual,
            FoundPerson found,
            Span span,
            Sources sources,
            Map<String, Set<String>> descriptions) {
        if (found.person().descriptions().contains(span)) {
            sources.document(found.document())
                    .ifPresent(document -> descriptions
                            .computeIfAbsent(individual.name(), unused -> new LinkedHashSet<>())
                            .add(document.text(span)));
        }
    }

    /** "Sharon Hom: executive director of …", and the sentences as far as there is room. */
    private static String wording(Map<String, Set<String>> descriptions, List<Citation> citations) {
        List<String> lines = new ArrayList<>();
        descriptions.forEach((name, words) -> lines.add(name + ": " + String.join("; ", words) + "."));
        String text = String.join("\n", lines);
        String quoted = Wording.sentences(citations);
        boolean room = text.length() + quoted.length() < Wording.SHORT;
        return Wording.cut(lines.isEmpty() ? quoted : room ? text + "\n" + quoted : text, Wording.SHORT);
    }

    private static Span sentenceAround(String document, Span span, Sources sources) {
        Span around = span;
        for (Span sentence : sources.sentences(document)) {
            if (sentence.overlaps(span)) {
                around = around.cover(sentence);
            }
        }
        return around;
    }
}
