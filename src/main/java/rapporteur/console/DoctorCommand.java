package rapporteur.console;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import rapporteur.console.Workroom.Finding;

/** Whether everything is in order. */
@Command(
        name = "doctor",
        description =
                "Checks whether everything is in order and says what to do where it isn't. Exit code 1 if something is to be done.")
final class DoctorCommand implements Callable<Integer> {
    private final Desk desk;

    DoctorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (Workroom room = desk.open()) {
            List<Finding> findings = room.examine();
            Table table = new Table("", "", "");
            findings.forEach(finding -> table.row(word(finding.level()), finding.subject(), finding.message()));
            table.printRows(desk.page(), "");

            long toDo = findings.stream()
                    .filter(finding -> finding.level() == Finding.Level.NEEDS_DOING)
                    .count();
            desk.page().gap();
            desk.page().print(toDo == 0 ? "Nothing needs doing." : DocumentText.count((int) toDo, "thing") + " to do.");
            return toDo == 0 ? 0 : 1;
        }
    }

    private static String word(Finding.Level level) {
        return switch (level) {
            case FINE -> "fine";
            case WORTH_KNOWING -> "note";
            case NEEDS_DOING -> "TO DO";
        };
    }
}
