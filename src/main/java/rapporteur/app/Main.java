package rapporteur.app;

import rapporteur.console.Console;
import rapporteur.console.Streams;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        JavaLogging.prepare();
        System.exit(Console.run(args, Home.defaults(), Wiring::open, Streams.ofProcess()));
    }
}
