package rapporteur.console.bench;

import java.io.IOException;
import java.util.List;
import rapporteur.console.bench.discord.Reception;
import rapporteur.console.bench.floor.BareBot;

/** How soon the bot is there, over an index that is up to date, beside a bot of the bare library. */
final class ConnectingBench {
    private static final int MOST_STARTS = 5;

    private final Subject subject;
    private final int starts;

    ConnectingBench(Subject subject, int questions) {
        this.subject = subject;
        this.starts = Math.min(MOST_STARTS, questions);
    }

    Figures measure(int size) throws Exception {
        Spent bare = new Spent();
        Spent bot = new Spent();
        for (int i = 0; i < starts; i++) {
            bare.add(connect(List.of(BareBot.class.getName())), 0);
            bot.add(connect(subject.program("discord")), 0);
        }
        return Figures.of(
                        "Connecting to Discord, " + size + " passages",
                        "bot",
                        "fastest",
                        "p50",
                        "slowest",
                        "beyond JDA")
                .row("JDA alone", bare.fastest(), bare.median(), bare.slowest(), 0.0)
                .row("Rapporteur", bot.fastest(), bot.median(), bot.slowest(), bot.median() - bare.median())
                .note(
                        "From the start of the process until a stand-in for Discord on this computer has its commands, each in"
                                + " turn " + starts + " times, by the clock, at a load of " + Bench.load() + ".")
                .done();
    }

    private static long connect(List<String> program) throws Exception {
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
                return System.nanoTime() - before;
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }
}
