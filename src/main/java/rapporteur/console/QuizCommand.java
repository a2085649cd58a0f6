package rapporteur.console;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapporteur.index.Space;
import rapporteur.quiz.QuizItem;

/** The students' questions. */
@Command(
        name = "quiz",
        description = "Asks questions made from the documents.",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur quiz --generate", "  rapporteur quiz --generate --json > items.jsonl"})
final class QuizCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--generate",
            description =
                    "Prints all questions with their answers and proofs, and how many there are, instead of asking.")
    private boolean generate;

    @Option(names = "--json", description = "Prints JSON with --generate, one object a line for each question.")
    private boolean json;

    QuizCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!generate) {
            throw new WrongUsageException("Say what to do: --generate prints all questions.");
        }
        try (Workroom room = desk.openUpToDate()) {
            List<QuizItem> items = room.items().items(Space.SHARED);
            if (json) {
                items.forEach(item -> Json.line(desk.out(), QuizItemJson.of(item, room.reading())));
            } else {
                new QuizItemText(room.reading(), desk.page()).print(items);
            }
        }
        return 0;
    }
}
