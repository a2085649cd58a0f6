package rapporteur.console.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import rapporteur.console.bench.discord.Reception;
import rapporteur.console.bench.discord.Reception.Asked;
import rapporteur.console.bench.floor.BareBot;

/** How soon the bot is there, over an index that is up to date, beside a bot of the bare library. */
final class ConnectingBench {
    private static final int MOST_STARTS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);
    /** Ten seconds. */
    private static final int LOOKS = 2_000;

    private final Subject subject;
    private final int starts;

    ConnectingBench(Subject subject, int questions) {
        this.subject = subject;
        this.starts = Math.min(MOST_STARTS, questions);
    }

    Figures measure(int size, String question) throws Exception {
        Spent bare = new Spent();
        Spent connected = new Spent();
        Spent answered = new Spent();
        for (int i = 0; i < starts; i++) {
            start(List.of(BareBot.class.getName()), (reception, before) -> bare.add(System.nanoTime() - before, 0));
            start(subject.program("discord"), (reception, before) -> {
                connected.add(System.nanoTime() - before, 0);
                awaitAnswer(question, reception);
                answered.add(System.nanoTime() - before, 0);
            });
        }
        return Figures.of(
                        "Connecting to Discord, " + size + " passages",
                        "bot",
                        "fastest",
                        "p50",
                        "slowest",
                        "beyond JDA",
                        "first answer p50")
                .row("JDA alone", bare.fastest(), bare.median(), bare.slowest(), 0.0, Double.NaN)
                .row(
                        "Rapporteur",
                        connected.fastest(),
                        connected.median(),
                        connected.slowest(),
                        connected.median() - bare.median(),
                        answered.median())
                .note(
                        "From the start of the process until a stand-in for Discord on this computer has its commands, each in"
                                + " turn " + starts + " times, by the clock, at a load of " + Bench.load() + ".")
                .note("The first answer is that to a question asked as soon as the commands are there.")
                .done();
    }

    /** What is measured of a bot that has connected; {@code before} is when its process was started. */
    @FunctionalInterface
    private interface Measuring {
        void of(Reception reception, long before) throws Exception;
    }

    private static void start(List<String> program, Measuring measuring) throws Exception {
        try (Reception reception = Reception.open()) {
            ProcessBuilder java = Jvm.starting(program)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            java.environment().putAll(reception.environment());
            long before = System.nanoTime();
            Process process = java.start();
            try {
                if (!reception.awaitBot(DiscordBench.TO_CONNECT)) {
                    throw new IOException("the bot didn't connect: " + String.join(" ", java.command()));
                }
                measuring.of(reception, before);
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }

    /** Who comes while the documents are still being read may be asked to come again, and does. */
    private static void awaitAnswer(String question, Reception reception) throws Exception {
        long deadline = System.nanoTime() + DiscordBench.TO_CONNECT.toNanos();
        while (System.nanoTime() < deadline) {
            Asked asked =
                    reception.ask(List.of(question), 1, Duration.ofSeconds(1)).getFirst();
            for (int i = 0; i < LOOKS && !asked.isAnswered(); i++) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            if (asked.isAnswered()) {
                return;
            }
        }
        throw new IOException("the bot didn't answer");
    }
}
