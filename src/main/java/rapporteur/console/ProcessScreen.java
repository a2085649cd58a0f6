package rapporteur.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The terminal of this process, found out by small means: a terminal library would cost a one-question run more than the
 * question does.
 */
final class ProcessScreen implements Screen {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;

    private int columns;

    @Override
    public boolean typed() {
        return terminal("0");
    }

    @Override
    public boolean shown() {
        return terminal("1");
    }

    @Override
    public boolean watched() {
        return terminal("2");
    }

    /** See no-color.org for the variable. */
    @Override
    public boolean colours() {
        String type = System.getenv("TERM");
        String unwanted = System.getenv("NO_COLOR");
        return type != null && !type.equals("dumb") && (unwanted == null || unwanted.isEmpty()) && shown();
    }

    @Override
    public int columns() {
        if (columns == 0) {
            columns = shown() ? Math.max(FEWEST_COLUMNS, measured()) : Screen.super.columns();
        }
        return columns;
    }

    private static boolean terminal(String descriptor) {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return saysTheShell(descriptor);
        }
        try {
            String target =
                    Files.readSymbolicLink(DESCRIPTORS.resolve(descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException closed) {
            return false;
        }
    }

    /** For systems without {@code /proc}; the console of the JDK doesn't tell one stream from another. */
    private static boolean saysTheShell(String descriptor) {
        try {
            return new ProcessBuilder("sh", "-c", "test -t " + descriptor)
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int measured() {
        String exported = System.getenv("COLUMNS");
        if (exported != null && exported.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(exported);
        }
        return askedOfTheTerminal();
    }

    private static int askedOfTheTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ", -1);
            boolean done = stty.waitFor(1, TimeUnit.SECONDS);
            boolean usable = done && size.length == 2 && size[1].matches("[1-9]\\d{0,3}");
            return usable ? Integer.parseInt(size[1]) : USUAL_COLUMNS;
        } catch (IOException notThere) {
            return USUAL_COLUMNS;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return USUAL_COLUMNS;
        }
    }
}
