package rapporteur.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.console.evaluation.Figures;
import rapporteur.console.evaluation.MinutesFigures;
import rapporteur.console.evaluation.MinutesSet;
import rapporteur.console.evaluation.QuestionSet;
import rapporteur.console.evaluation.Score;
import rapporteur.index.Progress;

/**
 * A question set against its corpus, indexed for the occasion and forgotten after it; or gold minutes against the
 * program's.
 */
@Command(
        name = "evaluate",
        description = "Asks the questions of a set and says how good the answers are; or compares minutes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur evaluate eval/questions",
            "  rapporteur evaluate --failures eval/questions/questions.jsonl",
            "  rapporteur evaluate --corpus talks/ questions.jsonl",
            "  rapporteur evaluate --squad eval/squad",
            "  rapporteur evaluate --intents",
            "  rapporteur evaluate --intents utterances.jsonl",
            "%nA set is a file questions.jsonl with its documents in a folder corpus/ beside it;",
            "where there is no such folder, the questions are about --corpus. A file minutes.jsonl",
            "in place of questions.jsonl has what a careful reader noted of the documents."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "The folder of the set, or its file of questions.")
    private List<Path> places = List.of();

    @Option(
            names = "--intents",
            description =
                    "Says how well kinds of messages are told apart: by cross-validation of the training phrases, and in the"
                            + " files given (lines with \"question\" and \"intent\").")
    private boolean intents;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Option(names = "--failures", description = "Lists what failed, and why.")
    private boolean failures;

    @Option(
            names = "--squad",
            description =
                    "The set is SQuAD as open retrieval: puts its questions to the search, and says how well it finds.")
    private boolean squad;

    EvaluateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (intents) {
            try (Workroom room = desk.open()) {
                new IntentFigures(room.intents(), desk.page()).print(places);
            }
            return 0;
        }
        if (places.size() != 1) {
            throw new WrongUsageException("evaluate takes one set, a folder or its file of questions, or --intents.");
        }
        Path place = places.getFirst();
        if (squad) {
            new SearchEvaluation(desk, place).run(json);
        } else if (MinutesSet.isAt(place)) {
            compareMinutes(MinutesSet.at(place, desk.folders().corpus()));
        } else {
            askQuestions(QuestionSet.at(place, desk.folders().corpus()));
        }
        return 0;
    }

    private void compareMinutes(MinutesSet set) {
        MinutesFigures figures;
        try (Workroom room = desk.open();
                ProgressBar bar = new ProgressBar(desk.streams().err())) {
            figures = new MinutesExamination(set, room).figures(shown(bar));
        }

        if (json) {
            Json.line(desk.out(), MinutesFiguresText.json(figures));
        } else {
            MinutesFiguresText.print(figures, desk.page());
            if (failures) {
                MinutesFiguresText.printFailures(figures, desk.page());
            }
        }
    }

    private Progress shown(ProgressBar bar) {
        return desk.streams().screen().watched() ? bar : Progress.SILENT;
    }

    private void askQuestions(QuestionSet set) throws IOException {
        List<Score> scores = scores(set);
        Figures figures = Figures.of(scores);

        if (json) {
            Json.line(desk.out(), FiguresText.json(figures, scores));
        } else {
            FiguresText.print(figures, scores.size(), desk.page());
            if (failures) {
                FiguresText.printFailures(scores, desk.page());
            }
        }
    }

    private List<Score> scores(QuestionSet set) throws IOException {
        try (TemporaryFolder data = TemporaryFolder.create();
                Workroom room = desk.open(
                        new Folders(set.corpus(), data.path(), desk.folders().config()))) {
            desk.tell(desk.update(room, false).problems());
            desk.embed(room);
            try (ProgressBar bar = new ProgressBar(desk.streams().err())) {
                return new Examination(set, room).scores(shown(bar));
            }
        }
    }
}
