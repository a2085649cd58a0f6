package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Span;
import rapporteur.minutes.Person;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/** People of a document and who they are. */
final class MatchRoles implements ItemWriter {
    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final double ALIKE = 0.5;

    private record Pair(Voice voice, Description description, Span proof) {}

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Pair> pairs = new ArrayList<>();
        for (Person person : material.minutes().people()) {
            knowledge
                    .voice(material, person.name())
                    .flatMap(voice -> pair(person, voice, material, pairs, knowledge))
                    .ifPresent(pairs::add);
        }
        List<Draft> drafts = new ArrayList<>();
        int groups = Math.max(1, pairs.size() / FEWEST);
        int each = Math.min(MOST, (pairs.size() + groups - 1) / groups);
        for (int from = 0; from + FEWEST <= pairs.size(); from += each) {
            drafts.add(draft(pairs.subList(from, Math.min(pairs.size(), from + each)), material, knowledge));
        }
        return drafts;
    }

    /** Nothing that would fit somebody else of the same question as well. */
    private static Optional<Pair> pair(
            Person person, Voice voice, Material material, List<Pair> others, Knowledge knowledge) {
        return person.descriptions().stream()
                .flatMap(span -> Description.of(material, span).stream())
                .filter(description -> !description.isClause() && !voice.isNamedIn(description.text()))
                .filter(description -> others.stream()
                        .noneMatch(other -> other.voice().is(voice)
                                || other.voice().isNamedIn(description.text())
                                || voice.isNamedIn(other.description().text())
                                || isLike(description, other.voice(), knowledge)
                                || isLike(other.description(), voice, knowledge)))
                .flatMap(description -> material.sentencesAround(description.span()).stream()
                        .filter(sentence -> voice.isNamedIn(material.text(sentence)))
                        .map(sentence -> new Pair(voice, description, sentence)))
                .findFirst();
    }

    private static boolean isLike(Description description, Voice voice, Knowledge knowledge) {
        return knowledge.descriptions(voice).stream()
                .anyMatch(own -> Words.common(own.words(), description.words()) >= ALIKE);
    }

    private static Draft draft(List<Pair> pairs, Material material, Knowledge knowledge) {
        List<String> names = pairs.stream().map(pair -> pair.voice().name()).toList();
        List<String> roles =
                pairs.stream().map(pair -> pair.description().text()).toList();
        double closeness = pairs.stream()
                .mapToDouble(pair -> OtherVoices.closeness(
                        pair.voice(), OtherVoices.words(pairs.getFirst().voice(), knowledge), material, knowledge))
                .average()
                .orElse(0);
        return new Draft(
                QuizItem.Kind.MATCH,
                "Who is who? Match the people to what they are.",
                new Task.Matching(names, roles),
                pairs.stream()
                        .map(pair -> new Proof(material.id(), pair.proof()))
                        .toList(),
                names,
                String.join("; ", names) + " – " + String.join("; ", roles),
                String.join("; ", roles),
                closeness);
    }
}
