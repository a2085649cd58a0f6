package rapporteur.app;

import java.nio.file.Path;
import rapporteur.console.Workroom;
import rapporteur.console.Workroom.Finding;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        JavaLogging.prepare();
        System.exit(run(Wiring::open));
    }

    private static int run(Workroom.Opener opener) {
        Path home = Folders.home();
        try (Workroom room = opener.open(home.resolve("corpus"), home.resolve("data"), home.resolve("config"))) {
            boolean done = true;
            for (Finding finding : room.examine()) {
                System.out.println(finding.level() + " " + finding.subject() + ": " + finding.message());
                done &= finding.level() != Finding.Level.NEEDS_DOING;
            }
            return done ? 0 : 1;
        }
    }
}
