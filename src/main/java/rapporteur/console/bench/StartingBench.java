package rapporteur.console.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapporteur.console.bench.floor.BareStart;

/** One question from the command line over an index that is up to date, each in a process of its own. */
final class StartingBench {
    private static final int MOST_STARTS = 7;

    private final Subject subject;
    private final int starts;

    StartingBench(Subject subject, int questions) {
        this.subject = subject;
        this.starts = Math.min(MOST_STARTS, questions);
    }

    /** A way to start, and what it took each time. */
    private record Start(String name, boolean cold, ProcessBuilder process, Spent spent) {
        Start(String name, boolean cold, ProcessBuilder process) {
            this(name, cold, process, new Spent());
        }
    }

    Figures measure(int size, String question) throws Exception {
        String index = subject.indexFolder().toString();
        String phrases = subject.phraseFolder().toString();
        String data = subject.dataFolder().toString();
        List<String> query = List.of(BareStart.class.getName(), index, question);
        List<String> models = List.of(BareStart.class.getName(), index, question, phrases, data);
        List<String> ask = subject.program("ask", question);
        Start floor = new Start("the same, load the models, embed", false, Jvm.startingOnce(true, models));
        Start warm = new Start("rapporteur ask", false, Jvm.startingOnce(true, ask));
        List<Start> all = List.of(
                new Start("java -version", false, Jvm.startingOnce(true, List.of("-version"))),
                new Start("open the index, one query", false, Jvm.startingOnce(true, query)),
                floor,
                warm,
                new Start("rapporteur ask without archive", false, Jvm.startingOnce(false, ask)),
                new Start("rapporteur ask, all from disk", true, Jvm.startingOnce(true, ask)));

        // The first learns what is kept.
        run(warm.process());
        boolean forgetful = true;
        for (int i = 0; i < starts; i++) {
            for (Start start : all) {
                forgetful &= !start.cold() || PageCache.letGo(files());
                long before = System.nanoTime();
                run(start.process());
                start.spent().add(System.nanoTime() - before, 0);
            }
        }

        Figures.Table table =
                Figures.of("Starting, " + size + " passages", "process", "fastest", "p50", "slowest", "× bare");
        for (Start start : all) {
            Spent spent = start.spent();
            table.row(
                    start.name(),
                    spent.fastest(),
                    spent.median(),
                    spent.slowest(),
                    spent.median() / floor.spent().median());
        }
        return table.note("Each in turn " + starts
                        + " times with the same options of the JVM, by the clock, at a load of "
                        + Bench.load()
                        + ". Bare is a program that opens the index, loads the same models, embeds the question"
                        + " and runs one query, and does nothing else.")
                .note(
                        forgetful
                                ? "From disk means that the system has forgotten what it had in memory of program, archive, index and models."
                                : "This system can't be asked to forget files, so that the last row may be as warm as the others.")
                .done();
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>(Jvm.files());
        files.add(subject.dataFolder());
        return files;
    }

    private static void run(ProcessBuilder program) throws IOException, InterruptedException {
        int status = program.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("the process failed with " + status + ": " + String.join(" ", program.command()));
        }
    }
}
