package rapporteur.console.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import rapporteur.console.bench.discord.Reception;
import rapporteur.console.bench.discord.Reception.Asked;
import rapporteur.console.bench.floor.BareBot;

/**
 * How soon the bot acknowledges questions that keep coming whether or not it is done with those before, and answers them, beside a bot
 * that only acknowledges. Each runs in a process of its own, one after the other.
 */
public final class DiscordBench {
    static final Duration TO_CONNECT = Duration.ofMinutes(3);
    /** Discord takes an acknowledgement for so long. */
    private static final Duration TO_ACKNOWLEDGE = Duration.ofSeconds(3);
    /** An answer would not be taken after that. */
    private static final Duration TO_ANSWER = Duration.ofMinutes(15);

    /** For so long, or as long as is measured, questions come before, so that the compiler has seen the way. */
    private static final Duration WARMING = Duration.ofSeconds(10);

    private static final int LINES_SHOWN = 10;

    private final List<String> questions;
    private final int perSecond;
    private final Duration time;
    private final Path folder;

    /** @param folder for what the processes say */
    public DiscordBench(List<String> questions, int perSecond, Duration time, Path folder) {
        this.questions = List.copyOf(questions);
        this.perSecond = perSecond;
        this.time = time;
        this.folder = folder;
    }

    /** @param program the arguments that start the bot */
    public Figures measure(List<String> program) throws Exception {
        List<Asked> floor = run(List.of(BareBot.class.getName()), Asked::isAcknowledged);
        List<Asked> bot = run(program, Asked::isAnswered);
        Spent bare = acknowledging(floor);
        Spent acknowledging = acknowledging(bot);

        Figures.Table table = Figures.of(
                "Discord, " + perSecond + " questions a second for " + time.toSeconds() + " s",
                "bot",
                "asked",
                "acknowledged",
                "p50",
                "p99",
                "slowest",
                "answered",
                "answer p50",
                "answer p99");
        row(table, "JDA, only deferring", floor, bare);
        row(table, "Rapporteur", bot, acknowledging);
        return table.note(String.format(
                        Locale.ROOT,
                        "Beside JDA alone, acknowledging takes %+.1f ms at p50, and %.1f times as long at p99.",
                        acknowledging.median() - bare.median(),
                        acknowledging.p99() / bare.p99()))
                .note("Acknowledged counts what came within the " + TO_ACKNOWLEDGE.toSeconds()
                        + " s that Discord allows. All by the clock, from when a question was due.")
                .done();
    }

    private static Spent acknowledging(List<Asked> asked) {
        return spent(asked, DiscordBench::inTime, Asked::toAcknowledge);
    }

    private static boolean inTime(Asked asked) {
        return asked.isAcknowledged() && asked.toAcknowledge() <= TO_ACKNOWLEDGE.toNanos();
    }

    private static Spent spent(List<Asked> asked, Predicate<Asked> done, ToLongFunction<Asked> time) {
        Spent spent = new Spent();
        asked.stream().filter(done).forEach(each -> spent.add(time.applyAsLong(each), 0));
        return spent;
    }

    private static void row(Figures.Table table, String bot, List<Asked> asked, Spent acknowledging) {
        Spent answering = spent(asked, Asked::isAnswered, Asked::toAnswer);
        table.row(
                bot,
                asked.size(),
                acknowledging.times(),
                acknowledging.median(),
                acknowledging.p99(),
                acknowledging.slowest(),
                answering.times(),
                answering.median(),
                answering.p99());
    }

    private List<Asked> run(List<String> program, Predicate<Asked> done) throws Exception {
        try (Reception reception = Reception.open()) {
            Path said = folder.resolve("said-" + program.hashCode() + ".txt");
            Process bot = start(program, reception, said);
            try {
                if (!reception.awaitBot(TO_CONNECT)) {
                    throw new IOException("The bot didn't connect: " + last(said));
                }
                await(reception.ask(questions, perSecond, time.compareTo(WARMING) < 0 ? time : WARMING), done, bot);
                List<Asked> asked = reception.ask(questions, perSecond, time);
                await(asked, done, bot);
                if (!bot.isAlive()) {
                    throw new IOException("The bot ended: " + last(said));
                }
                return asked;
            } finally {
                bot.destroyForcibly().waitFor();
            }
        }
    }

    private static Process start(List<String> program, Reception reception, Path said) throws IOException {
        ProcessBuilder java = Jvm.starting(program).redirectErrorStream(true).redirectOutput(said.toFile());
        java.environment().putAll(reception.environment());
        return java.start();
    }

    private static String last(Path said) throws IOException {
        List<String> lines = Files.readAllLines(said);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    private static void await(List<Asked> asked, Predicate<Asked> done, Process bot) throws InterruptedException {
        long deadline = System.nanoTime() + TO_ANSWER.toNanos();
        while (bot.isAlive() && System.nanoTime() < deadline && !asked.stream().allMatch(done)) {
            Thread.sleep(100);
        }
    }
}
