package rapporteur.quiz.making;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.Task;

/**
 * Sentences of a document with a place, a date or a figure taken out ({@code shown}), and the options to fill in. Nothing else of
 * the sentences may tell what is missing, and an option is wrong only if no sentence about the same ({@code same}, folded) holds it.
 */
record Gap(
        Sentences.Extract extract, Span hole, String shown, List<String> same, Material material, Knowledge knowledge) {
    static final String MARK = "____";

    private static final int WANTED = 3;
    private static final int FEWEST = 2;
    private static final int FEWEST_WORDS = 7;
    private static final double SAME_TOLD = 0.5;

    /** Nothing where the hole isn't in the sentences, or these can't be understood, are too short, or give the answer away. */
    static Optional<Gap> at(Span hole, Material material, Knowledge knowledge) {
        return Sentences.around(hole, material)
                .filter(extract -> extract.span().contains(hole))
                .map(extract -> of(extract, hole, material, knowledge))
                .filter(gap -> Words.count(gap.shown) >= FEWEST_WORDS
                        && !gap.leaks()
                        && gap.speaker().isPresent() == gap.extract.spoken());
    }

    private static Gap of(Sentences.Extract extract, Span hole, Material material, Knowledge knowledge) {
        String text = material.document().text();
        Span span = extract.span();
        String before = text.substring(span.start(), hole.start());
        String after = text.substring(hole.end(), span.end());
        Set<String> told = knowledge.terms(before + " " + after);
        List<String> same = knowledge.sentencesLike(before + " " + after).stream()
                .map(Knowledge.Told::text)
                .filter(sentence -> Words.held(told, knowledge.terms(sentence)) >= SAME_TOLD)
                .map(FoldedText::fold)
                .toList();
        String shown = (before + MARK + after).strip().replaceAll("\\s+", " ");
        String marks = shown.replace('“', '‘').replace('”', '’').replace("\"", "'");
        return new Gap(extract, hole, marks, same, material, knowledge);
    }

    String answer() {
        return material.text(hole);
    }

    private boolean leaks() {
        Set<String> rest = Words.of(shown());
        return Words.of(answer()).stream().anyMatch(rest::contains);
    }

    /** Who says the sentences, where it takes that to understand them. */
    private Optional<Voice> speaker() {
        if (!extract.spoken()) {
            return Optional.empty();
        }
        return material.minutes().statements().stream()
                .filter(statement -> statement.content().stream().anyMatch(content -> content.contains(extract.span())))
                .findFirst()
                .flatMap(statement -> knowledge.voice(material, statement.speaker()));
    }

    /** Whether a sentence about the same holds these words. */
    boolean isTold(String words) {
        String folded = FoldedText.fold(words);
        return same.stream().anyMatch(sentence -> sentence.contains(folded));
    }

    Optional<Draft> draft(QuizItem.Kind kind, String task, Options wrong) {
        if (wrong.size() < FEWEST) {
            return Optional.empty();
        }
        String title = material.document().title();
        String saying = speaker().map(voice -> voice.asOption() + ": ").orElse("");
        boolean titleTells = Words.of(answer()).stream().anyMatch(Words.of(title)::contains);
        String prompt = task + "\n" + saying + "“" + shown() + "”" + (titleTells ? "" : "\n(" + title + ")");
        String substance = shown() + " – " + answer();
        Task choice = wrong.choice(answer(), WANTED, substance);
        List<String> people = knowledge.voicesNear(material).stream()
                .filter(voice -> voice.type() == Voice.Type.PERSON
                        && knowledge.documents(voice).contains(material.id())
                        && material.text(extract.span()).contains(voice.name()))
                .map(Voice::name)
                .toList();
        return Optional.of(new Draft(
                kind,
                prompt,
                choice,
                List.of(new Proof(material.id(), extract.span())),
                people,
                substance,
                answer(),
                wrong.closeness(WANTED, substance)));
    }
}
