package rapporteur.console;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The cards that are due, at the terminal. */
@Command(
        name = "study",
        description = {
            "Asks the cards that are due and new ones; each comes back before it is forgotten (FSRS-6).",
            "Type an answer, or ? to see it and mark yourself. /undo takes the last mark back, /later puts a card off until",
            "tomorrow, and an empty line ends."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur study", "  rapporteur study --progress"})
final class StudyCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(
            names = "--progress",
            description =
                    "Tells how it goes instead: days in a row, what was remembered, what falls due, what is weak.")
    private boolean progress;

    StudyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.openUpToDate()) {
            StudyTalk talk = new StudyTalk(room, new PipedLines(desk));
            if (progress) {
                talk.tellProgress();
            } else {
                talk.learn();
            }
        }
        return 0;
    }
}
