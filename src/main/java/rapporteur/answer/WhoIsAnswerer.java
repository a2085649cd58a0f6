package rapporteur.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.index.FoundPerson;
import rapporteur.question.Question;

/** Says who somebody is, in the words of the documents, or finds who holds a role. */
final class WhoIsAnswerer {
    private static final int MOST = 4;

    private final AnswerSettings settings;
    private final SentenceAnswerer sentences;

    WhoIsAnswerer(AnswerSettings settings, SentenceAnswerer sentences) {
        this.settings = settings;
        this.sentences = sentences;
    }

    Answer answer(Question.WhoIs question, Sources sources) {
        if (question.people().isEmpty()) {
            return sentences.answer(question, AnswerType.ANY, 2, Wording.SHORT, sources);
        }
        Set<String> wanted = new java.util.LinkedHashSet<>();
        question.people().forEach(who -> wanted.addAll(who.people()));
        Map<String, List<String>> descriptions = new LinkedHashMap<>();
        List<Sources.Place> places = new ArrayList<>();
        for (FoundPerson found : sources.reading().people(String.join(" ", wanted))) {
            if (!wanted.contains(found.person().name())) {
                continue;
            }
            List<Span> spans = found.person().descriptions();
            for (int i = 0; i < spans.size() && places.size() < MOST; i++) {
                if (spans.get(i).length() > 4) {
                    descriptions
                            .computeIfAbsent(found.person().name(), unused -> new ArrayList<>())
                            .add(found.descriptions().get(i));
                    places.add(new Sources.Place(
                            found.document(), sentenceAround(found.document(), spans.get(i), sources)));
                }
            }
            if (spans.isEmpty() && !found.person().mentions().isEmpty() && places.size() < MOST) {
                Span sentence = sentenceAround(
                        found.document(), found.person().mentions().getFirst(), sources);
                places.add(new Sources.Place(found.document(), sentence));
            }
        }
        List<Citation> citations = sources.cite(places);
        if (citations.isEmpty()) {
            return Refusal.of(
                    question,
                    "The corpus doesn't say who that is.",
                    question.about(),
                    sources,
                    settings.nearestPassages());
        }
        return new Answer.Found(question, wording(descriptions, citations), citations, List.of());
    }

    private static String wording(Map<String, List<String>> descriptions, List<Citation> citations) {
        StringBuilder text = new StringBuilder();
        descriptions.forEach((name, words) -> {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(name)
                    .append(": ")
                    .append(String.join("; ", Set.copyOf(words)))
                    .append('.');
        });
        int room = Wording.SHORT - text.length() - 10;
        String quoted = Wording.sentences(citations);
        if (quoted.length() < room) {
            text.append(text.isEmpty() ? "" : "\n").append(quoted);
        } else if (text.isEmpty()) {
            text.append(Wording.cut(quoted, Wording.SHORT));
        }
        return Wording.cut(text.toString(), Wording.SHORT);
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
