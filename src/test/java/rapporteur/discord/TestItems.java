package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Document;
import rapporteur.corpus.FoldedText;
import rapporteur.corpus.Span;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.quiz.ItemBank;
import rapporteur.quiz.Proof;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.QuizItem.Kind;
import rapporteur.quiz.Task;

/** A few questions about the {@link TestCorpus}, each as long as its proof stands in the documents. */
final class TestItems implements ItemBank {
    private final TestCorpus corpus;

    TestItems(TestCorpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public List<QuizItem> items(Space space) {
        List<QuizItem> items = new ArrayList<>();
        try (Reading reading = corpus.on(Visit.server(space)).reading()) {
            proof("harbour", "\"The harbour should stay open to every fishing boat\", said Ana Ruiz", reading)
                    .ifPresent(proof -> items.add(item(
                            "open",
                            Kind.WHO_SAID,
                            "Who said “The harbour should stay open to every fishing boat”?",
                            new Task.Choice(List.of("Tom Vale", "Ana Ruiz", "Leo Marsh"), 1),
                            proof,
                            "Ana Ruiz",
                            0.2)));
            proof("harbour", "\"Nobody is held without a trial\", Vale said", reading)
                    .ifPresent(proof -> items.add(item(
                            "trial",
                            Kind.COMPLETE_QUOTATION,
                            "Tom Vale: “Nobody is held without a ____”",
                            new Task.Cloze("trial", List.of()),
                            proof,
                            "Tom Vale",
                            0.5)));
            proof("closing", "The delegates counted 40 boats in the harbour", reading)
                    .ifPresent(proof -> items.add(item(
                            "boats",
                            Kind.HOW_MUCH,
                            "How many boats did the delegates count in the harbour?",
                            new Task.Choice(List.of("14", "40", "400", "4"), 1),
                            proof,
                            "delegates",
                            0.8)));
            proof("harbour", "a pilot held in Velia since 2022", reading)
                    .ifPresent(proof -> items.add(item(
                            "match",
                            Kind.MATCH,
                            "Who is what?",
                            new Task.Matching(
                                    List.of("Ana Ruiz", "Tom Vale", "Leo Marsh"),
                                    List.of("mayor of Port Lena", "spokesman", "pilot")),
                            proof,
                            "Leo Marsh",
                            0.9)));
        }
        return List.copyOf(items);
    }

    private static Optional<Proof> proof(String document, String words, Reading reading) {
        return reading.document(document)
                .map(Document::text)
                .flatMap(text -> new FoldedText(text).find(words))
                .map(span -> new Proof(document, new Span(span.start(), span.end())));
    }

    private static QuizItem item(
            String id, Kind kind, String prompt, Task task, Proof proof, String person, double difficulty) {
        return new QuizItem(
                id, kind, prompt, task, List.of(proof), List.of(person), List.of("the harbour"), difficulty);
    }
}
