package rapporteur.console;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rapporteur.console.bench.Bench;
import rapporteur.console.bench.Plan;
import rapporteur.console.bench.Subject;

/** How fast the program is on this machine. */
@Command(
        name = "bench",
        description = {
            "Measures the program on this machine, over made-up documents: indexing, answering, retrieval, memory, disk and",
            "starting, beside the libraries below it and SQLite in the same run."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur bench --passages 1000",
            "  rapporteur bench --passages 1000,10000,100000 --keep measured/ --json",
            "  rapporteur bench --only answering,starting",
            "  rapporteur bench discord"
        })
final class BenchCommand implements Callable<Integer> {
    private static final int FEWEST = 10;
    private static final int MOST = 1_000_000;

    private final Desk desk;

    @Option(
            names = "--passages",
            paramLabel = "N",
            split = ",",
            description = "Sizes of the corpus, 10 to 1000000 (default: 1000,10000).")
    private List<Integer> passages = List.of(1_000, 10_000);

    @Option(names = "--questions", paramLabel = "N", description = "Questions of each kind (default: 40).")
    private int questions = 40;

    @Option(names = "--seed", paramLabel = "N", description = "For other documents and questions (default: 1).")
    private long seed = 1;

    @Option(
            names = "--only",
            paramLabel = "PART",
            split = ",",
            description = {
                "Some of: ${COMPLETION-CANDIDATES} (default: all but meaning,",
                "for which all documents get vectors, some 60 ms a passage)."
            })
    private Set<Plan.Part> parts = EnumSet.complementOf(EnumSet.of(Plan.Part.MEANING));

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Keeps documents and indexes there, and uses them again next time.")
    private @Nullable Path keep;

    @Option(names = "--json", description = "Prints JSON, one table a line.")
    private boolean json;

    BenchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        if (questions < 1 || passages.stream().anyMatch(size -> size < FEWEST || size > MOST)) {
            throw new WrongUsageException(
                    "--passages takes sizes from " + FEWEST + " to " + MOST + ", --questions at least 1.");
        }

        if (keep != null) {
            measure(keep);
        } else {
            try (TemporaryFolder folder = TemporaryFolder.create()) {
                measure(folder.path());
            }
        }
        return 0;
    }

    private void measure(Path folder) throws Exception {
        Plan plan = new Plan(passages, questions, seed, parts);
        new Bench(plan, this::open, folder).run(figures -> MeasuredText.print(figures, desk, json));
    }

    private Subject open(Path corpus, Path data) {
        Folders folders = new Folders(corpus, data, desk.folders().config());
        return new MeasuredRoom(desk.open(folders), folders);
    }
}
