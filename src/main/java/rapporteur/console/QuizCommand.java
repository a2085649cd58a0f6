package rapporteur.console;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapporteur.index.Space;
import rapporteur.quiz.Choosing;
import rapporteur.quiz.QuizItem;

/** The students' questions. */
@Command(
        name = "quiz",
        description = "Asks questions made from the documents. An empty line ends the quiz.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur quiz --count 10 --person Ruiz",
            "  rapporteur quiz --generate",
            "  rapporteur quiz --generate --json > items.jsonl"
        })
final class QuizCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--generate",
            description =
                    "Prints all questions with their answers and proofs, and how many there are, instead of asking.")
    private boolean generate;

    @Option(names = "--json", description = "Prints JSON with --generate, one object a line for each question.")
    private boolean json;

    @Option(names = "--count", defaultValue = "5", description = "How many questions (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(names = "--document", paramLabel = "ID", description = "Only questions about this document.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--person", paramLabel = "NAME", description = "Only questions about this person.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only questions about this topic.")
    private Optional<String> topic = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only questions of this kind: ${COMPLETION-CANDIDATES}.")
    private Optional<QuizItem.Kind> kind = Optional.empty();

    @Option(names = "--difficulty", paramLabel = "LEVEL", description = "How difficult: ${COMPLETION-CANDIDATES}.")
    private Optional<Choosing.Level> difficulty = Optional.empty();

    QuizCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (json && !generate) {
            throw new WrongUsageException("--json goes with --generate.");
        }
        try (Workroom room = desk.openUpToDate()) {
            List<QuizItem> items = room.items().items(Space.SHARED);
            if (!generate) {
                new QuizTalk(room, new PipedLines(desk)).play(wanted().from(items, new SecureRandom()));
            } else if (json) {
                items.forEach(item -> Json.line(desk.out(), QuizItemJson.of(item, room.reading())));
            } else {
                new QuizItemText(room.reading(), desk.page()).print(items);
            }
        }
        return 0;
    }

    private Choosing wanted() {
        return new Choosing(count, document, person, topic, kind, difficulty);
    }
}
