package rapporteur.console;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.console.bench.DiscordBench;
import rapporteur.console.evaluation.QuestionSet;
import rapporteur.console.evaluation.SetQuestion;

/** How the bot bears a crowd. */
@Command(
        name = "discord",
        description = {
            "Puts the bot under load: questions come at a set rate from a stand-in for Discord on this computer, and it is measured how",
            "soon each is acknowledged, beside a bot of the bare library that does nothing else, and how soon it is answered."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur bench discord eval/questions",
            "  rapporteur bench discord --rate 50 --seconds 10 questions.jsonl"
        })
final class BenchDiscordCommand implements Callable<Integer> {
    private static final int MOST_PER_SECOND = 10_000;

    private final Desk desk;

    @Parameters(paramLabel = "FILE|DIR", description = "A set of questions, as evaluate takes them.")
    private Path set = Path.of("");

    @Option(names = "--rate", paramLabel = "N", description = "Questions a second (default: 200).")
    private int rate = 200;

    @Option(names = "--seconds", paramLabel = "N", description = "For how long (default: 30).")
    private int seconds = 30;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    BenchDiscordCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Exception {
        if (rate < 1 || rate > MOST_PER_SECOND || seconds < 1) {
            throw new WrongUsageException("--rate takes 1 to " + MOST_PER_SECOND + " a second, --seconds at least 1.");
        }

        QuestionSet asked = QuestionSet.at(set, desk.folders().corpus());
        List<String> questions =
                asked.questions().stream().map(SetQuestion::text).toList();
        if (questions.isEmpty()) {
            throw new TroubleException("There are no questions in " + set + ".");
        }
        try (TemporaryFolder data = TemporaryFolder.create()) {
            Folders folders =
                    new Folders(asked.corpus(), data.path(), desk.folders().config());
            DiscordBench bench = new DiscordBench(questions, rate, Duration.ofSeconds(seconds), data.path());
            MeasuredText.print(bench.measure(starting(folders)), desk, json);
        }
        return 0;
    }

    /** The arguments that start the bot, over an index that is done, as what is to be measured is not the reading of documents. */
    private List<String> starting(Folders folders) {
        try (Workroom room = desk.open(folders)) {
            desk.tell(desk.update(room, false).problems());
            desk.embed(room);
            return new MeasuredRoom(room, folders).program("discord");
        }
    }
}
