package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What questions ask, without answering them. */
@Command(
        name = "classify",
        description = "Says for each line of a file what kind of question it is, without answering it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur classify --batch questions.jsonl",
            "  echo '{\"id\": 1, \"question\": \"who is he?\"}' | rapporteur classify --batch -"
        })
final class ClassifyCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--batch",
            paramLabel = "FILE|-",
            required = true,
            description = "JSON lines with \"id\" and \"question\"; - for standard input.")
    private String batch = "-";

    ClassifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openWithVectors()) {
            return new Batch(desk)
                    .run(batch, line -> QuestionJson.of(room.understand(line.text("question"), room.conversation())));
        }
    }
}
