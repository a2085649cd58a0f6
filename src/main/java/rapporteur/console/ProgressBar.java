package rapporteur.console;

import java.io.PrintWriter;
import rapporteur.index.Progress;

/** A bar that grows on one line of a terminal and is wiped away when closed. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int WIDTH = 24;
    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter terminal;
    private boolean drawn;

    ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(int done, int total, String current) {
        int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
        String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        terminal.print(WIPE + "[" + bar + "] " + done + "/" + total + " " + current);
        terminal.flush();
        drawn = true;
    }

    @Override
    public void close() {
        if (drawn) {
            terminal.print(WIPE);
            terminal.flush();
        }
    }
}
