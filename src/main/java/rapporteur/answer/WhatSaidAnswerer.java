package rapporteur.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;
import rapporteur.index.FoundStatement;
import rapporteur.index.PassageQuery;
import rapporteur.index.StatementQuery;
import rapporteur.index.Terms;
import rapporteur.minutes.Offices;
import rapporteur.question.Question;
import rapporteur.question.Who;

/** Lists what somebody said, all of it or what is about a topic. */
final class WhatSaidAnswerer {
    private static final int CANDIDATES = 60;
    private static final int MOST = 4;
    /** A speaker's own words on a topic seldom repeat the question's: less has to stand there than in a passage. */
    private static final double TOPIC_ENOUGH = 0.34;
    /** A further statement must be so probable against the best one. */
    private static final double NEARLY = 0.35;

    /** Passages in which whatever is nearest to a topic stands. */
    private static final int ON_TOPIC = 10;

    private final AnswerSettings settings;
    private final SentenceAnswerer sentences;

    WhatSaidAnswerer(AnswerSettings settings, SentenceAnswerer sentences) {
        this.settings = settings;
        this.sentences = sentences;
    }

    record Candidate(FoundStatement found, double coverage, Evidence evidence) {}

    Answer answer(Question.WhatSaid question, Sources sources) {
        if (question.speakers().isEmpty()) {
            return sentences.answer(question, AnswerType.ANY, 3, Wording.LONG, sources);
        }
        List<Candidate> all = candidates(question, question.documents(), sources);
        if (!question.documents().isEmpty() && choose(question, all, sources).isEmpty()) {
            all = candidates(question, Set.of(), sources);
        }
        List<Candidate> chosen = choose(question, all, sources);
        boolean elsewhere = isElsewhere(question, chosen, sources);
        if (!chosen.isEmpty() && !elsewhere) {
            return found(question, chosen, sources);
        }
        if (!elsewhere && mayBeCalledOtherwise(question, sources)) {
            Answer answer = sentences.answer(question, AnswerType.ANY, 2, Wording.SHORT, sources);
            if (!(answer instanceof Answer.Found found) || mayBeTheirs(found, question, sources)) {
                return answer;
            }
        }
        String who = all.isEmpty() || mayBeOneOfSeveral(question, all)
                ? asked(question, sources)
                : all.getFirst().found().statement().speaker().name();
        Saying why = all.isEmpty() ? Saying.NOT_QUOTED : Saying.NOT_QUOTED_ABOUT;
        return Refusal.of(
                question,
                why.of(Wording.capitalised(who)),
                who + " " + question.about(),
                sources,
                settings.nearestPassages());
    }

    /** The whole evidence, not the content alone: it says who speaks, and keeps every "not". */
    private static Answer found(Question.WhatSaid question, List<Candidate> chosen, Sources sources) {
        List<Sources.Place> places = new ArrayList<>();
        Map<Sources.Place, String> speakers = new HashMap<>();
        for (Candidate candidate : chosen) {
            Sources.Place place = new Sources.Place(
                    candidate.found().document(), candidate.found().statement().evidence());
            places.add(place);
            speakers.putIfAbsent(place, candidate.found().statement().speaker().name());
        }
        List<Citation> citations = fitting(sources.cite(places));
        List<String> lines = new ArrayList<>();
        for (Citation citation : citations) {
            String speaker =
                    speakers.getOrDefault(new Sources.Place(citation.document().id(), citation.span()), "");
            lines.add(named(speaker, citation) + " [" + citation.number() + "]");
        }
        return new Answer.Found(question, String.join("\n", lines), citations, List.of());
    }

    /** The quotation; with the speaker's name before it where it says only "he", "she" or a role. */
    private static String named(String speaker, Citation citation) {
        boolean says = Arrays.stream(speaker.split(" ", -1)).anyMatch(citation.quote()::contains);
        return says ? citation.quote() : speaker + ": " + citation.quote();
    }

    /** "The president" may be each of those who are called so. */
    private static boolean mayBeOneOfSeveral(Question.WhatSaid question, List<Candidate> all) {
        return question.speakers().stream().allMatch(who -> who.people().isEmpty())
                && all.stream()
                                .map(candidate ->
                                        candidate.found().statement().speaker().name())
                                .distinct()
                                .count()
                        > 1;
    }

    private static String asked(Question.WhatSaid question, Sources sources) {
        Who first = question.speakers().getFirst();
        return first.names().stream()
                .findFirst()
                .orElseGet(() -> asNames(first.words(), sources.reading().terms()));
    }

    /** With a capital where a word stands for a name, or is none of the documents' words; however it was typed. */
    private static String asNames(String words, Terms terms) {
        return Arrays.stream(words.split(" ", -1))
                .map(word -> {
                    List<String> found = terms.of(word);
                    boolean name =
                            !found.isEmpty() && found.stream().allMatch(term -> terms.name(term) || !terms.known(term));
                    return name ? Wording.capitalised(word) : word;
                })
                .collect(Collectors.joining(" "));
    }

    /** Countries speak through many mouths, and whoever holds an office has other names for it, which a search by speaker does not all find. */
    private static boolean mayBeCalledOtherwise(Question.WhatSaid question, Sources sources) {
        Terms terms = sources.reading().terms();
        return question.speakers().stream()
                .allMatch(who -> who.people().isEmpty()
                        && terms.of(who.words()).stream().anyMatch(terms::known)
                        && !hasSurname(who.words(), question.asked().text(), sources));
    }

    /**
     * "Minister Olsen", where no Olsen is among the people, is not whatever other minister there is.
     *
     * @param asked tells "Minister Olsen" from "the minister of Osteria"
     */
    private static boolean hasSurname(String words, String asked, Sources sources) {
        Terms terms = sources.reading().terms();
        List<String> all = List.of(words.split(" ", -1));
        return IntStream.range(1, all.size())
                .filter(i -> Offices.has(all.get(i - 1).toLowerCase(Locale.ROOT)))
                .filter(i -> asked.contains(all.get(i - 1) + " " + all.get(i)))
                .mapToObj(i -> sources.terms(all.get(i)))
                .anyMatch(behind -> !behind.isEmpty()
                        && behind.stream().allMatch(term -> terms.name(term) || sources.isUnknown(term)));
    }

    /** Whoever is asked for by nothing but a name has to be named about what is told. */
    private static boolean mayBeTheirs(Answer.Found found, Question.WhatSaid question, Sources sources) {
        return question.speakers().stream()
                .map(who -> sources.terms(who.words()))
                .anyMatch(names -> !names.stream().allMatch(sources.reading().terms()::name)
                        || found.citations().stream()
                                .anyMatch(citation -> Voices.has(names, around(citation, sources))));
    }

    private static Set<String> around(Citation citation, Sources sources) {
        Document document = citation.document();
        return sources.terms(document.title() + " "
                + document.text(document.passageAt(citation.span().start()).span()));
    }

    private static List<Citation> fitting(List<Citation> citations) {
        int length = 0;
        int fit = 0;
        for (Citation citation : citations) {
            length += citation.quote().length() + 6;
            if (fit > 0 && length > Wording.LONG) {
                break;
            }
            fit++;
        }
        return citations.subList(0, fit);
    }

    static List<Candidate> candidates(Question.WhatSaid question, Set<String> documents, Sources sources) {
        List<FoundStatement> statements = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Who speaker : question.speakers()) {
            by(speaker, question, documents, sources).stream()
                    .filter(found -> seen.add(found.statement().content().getFirst()))
                    .forEach(statements::add);
        }
        Wanted wanted = Wanted.said(question.about(), question.asked().text());
        StatementWeighing weighing = new StatementWeighing(sources, wanted, statements);
        return statements.stream()
                .flatMap(found -> weighing.weigh(found, 0).stream()
                        .map(evidence -> new Candidate(found, weighing.coverage(found), evidence)))
                .toList();
    }

    private static List<FoundStatement> by(
            Who speaker, Question.WhatSaid question, Set<String> documents, Sources sources) {
        String asked = question.asked().text();
        return speaker.people().isEmpty()
                ? by(speaker.words(), asked, documents, sources)
                : speaker.people().stream()
                        .flatMap(individual -> sources.statementsOf(individual, asked, documents, CANDIDATES).stream())
                        .toList();
    }

    /** By whoever all the words fit; "the vice president of Osteria" is also a vice president in a document about Osteria. */
    private static List<FoundStatement> by(String speaker, String asked, Set<String> documents, Sources sources) {
        List<FoundStatement> found =
                sources.reading().statements(new StatementQuery("", asked, speaker, documents), CANDIDATES);
        Set<String> names = new HashSet<>(sources.terms(speaker));
        names.removeIf(term -> !sources.reading().terms().name(term));
        String role = String.join(
                " ",
                sources.reading().terms().of(speaker).stream()
                        .filter(term -> !names.contains(term))
                        .toList());
        if (!found.isEmpty() || role.isEmpty() || names.isEmpty()) {
            return found;
        }
        return sources.reading().statements(new StatementQuery("", asked, role, documents), CANDIDATES).stream()
                .filter(statement -> sources.occurrences(statement.document(), names)
                        .holding()
                        .keySet()
                        .containsAll(names))
                .toList();
    }

    private List<Candidate> choose(Question.WhatSaid question, List<Candidate> all, Sources sources) {
        if (question.about().isBlank() || question.everything()) {
            return all;
        }
        boolean byName = isNamed(question.about(), sources);
        List<Candidate> ordered = all.stream()
                .filter(candidate -> !byName || candidate.evidence().fit().missing() < 1)
                .sorted(Comparator.comparingDouble(
                        candidate -> -candidate.evidence().score()))
                .toList();
        if (ordered.isEmpty() || !suffices(ordered, sources)) {
            return List.of();
        }
        double best = ordered.getFirst().evidence().score();
        return ordered.stream()
                .filter(candidate -> candidate.evidence().score() >= NEARLY * best)
                .limit(MOST)
                .toList();
    }

    /**
     * Whether nothing of it has a word of the topic, and passages come nearer to that topic than any of it to the question in full,
     * which favours the speaker by naming them. What a follow-up takes over is no more than a guess at its topic.
     */
    private static boolean isElsewhere(Question.WhatSaid question, List<Candidate> chosen, Sources sources) {
        boolean ofTopic = question.about().isBlank()
                || question.everything()
                || !question.asked().carriedOver().isEmpty()
                || chosen.stream().anyMatch(candidate -> candidate.coverage() > 0);
        OptionalDouble own = chosen.stream()
                .flatMapToDouble(candidate -> candidate.found().meaning().stream())
                .max();
        return !ofTopic && own.isPresent() && isNearer(question.about(), own.getAsDouble(), sources);
    }

    private static boolean isNearer(String topic, double meaning, Sources sources) {
        return sources.passages(new PassageQuery(topic, Set.of()), ON_TOPIC).stream()
                .flatMap(passage -> passage.agreement().stream())
                .flatMap(agreement -> agreement.sentences().stream())
                .anyMatch(sentence -> sentence.meaning() > meaning);
    }

    /** Whether the topic is a name and nothing else, by which it is called where it is spoken of. */
    private static boolean isNamed(String topic, Sources sources) {
        Set<String> terms = sources.terms(topic);
        return !terms.isEmpty() && terms.stream().allMatch(sources.reading().terms()::name);
    }

    private boolean suffices(List<Candidate> ordered, Sources sources) {
        List<Evidence> evidence = ordered.stream().map(Candidate::evidence).toList();
        boolean named = ordered.stream().limit(MOST).anyMatch(candidate -> candidate.coverage() >= TOPIC_ENOUGH);
        return sources.suffice(
                evidence, named ? 1 : Sufficiency.of(evidence, AnswerType.STATEMENT), settings.minimumConfidence());
    }
}
