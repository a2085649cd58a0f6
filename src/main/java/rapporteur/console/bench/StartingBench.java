package rapporteur.console.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapporteur.console.bench.floor.BareStart;

/** One question from the command line over an index that is up to date, each in a process of its own. */
final class StartingBench {
    private static final int MOST_STARTS = 7;

    private final Class<?> program;
    private final Path corpus;
    private final Path data;
    private final Path index;
    private final int starts;

    StartingBench(Class<?> program, Path corpus, Path data, Path index, int questions) {
        this.program = program;
        this.corpus = corpus;
        this.data = data;
        this.index = index;
        this.starts = Math.min(MOST_STARTS, questions);
    }

    Figures measure(int size, String question) throws Exception {
        List<String> java = List.of("-version");
        List<String> bare = List.of(BareStart.class.getName(), index.toString(), question);
        List<String> ask =
                List.of(program.getName(), "ask", "--corpus", corpus.toString(), "--data", data.toString(), question);

        Figures.Table table =
                Figures.of("Starting, " + size + " passages", "process", "first", "p50", "slowest", "× bare");
        Spent javaStarts = new Spent();
        Spent bareStarts = new Spent();
        Spent askStarts = new Spent();
        Spent unprepared = new Spent();
        for (int i = 0; i < starts; i++) {
            start(javaStarts, java, true);
            start(bareStarts, bare, true);
            start(askStarts, ask, true);
        }
        start(unprepared, ask, false);

        double floor = bareStarts.median();
        row(table, "java -version", javaStarts, floor);
        row(table, "open the index, one query", bareStarts, floor);
        row(table, "rapporteur ask", askStarts, floor);
        row(table, "rapporteur ask without archive", unprepared, floor);
        return table.note("Each in turn " + starts + " times with the same options of the JVM, by the clock.")
                .done();
    }

    private static void start(Spent spent, List<String> arguments, boolean archive) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (archive || !option.matches("-XX:(AOTCache|SharedArchiveFile)=.*")) {
                command.add(option);
            }
        }
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(arguments);

        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        spent.add(System.nanoTime() - before, 0);
        if (status != 0) {
            throw new IOException("the process failed with " + status + ": " + String.join(" ", command));
        }
    }

    private static void row(Figures.Table table, String process, Spent spent, double floor) {
        table.row(process, spent.first(), spent.median(), spent.p99(), spent.median() / floor);
    }
}
