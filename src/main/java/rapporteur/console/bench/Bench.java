package rapporteur.console.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import rapporteur.console.bench.Plan.Part;

/** Measures the program over made-up documents, one size after the other. */
public final class Bench {
    /** Documents with vectors are enough for a question to need one. */
    private static final int SOME = 3;

    private final Plan plan;
    private final Subject.Opener opener;
    private final Path folder;

    /** @param folder for documents and indexes; what is there of an earlier run with the same plan is used again */
    public Bench(Plan plan, Subject.Opener opener, Path folder) {
        this.plan = plan;
        this.opener = opener;
        this.folder = folder;
    }

    /** Hands over every table as soon as it is done. */
    public void run(Consumer<Figures> shown) throws Exception {
        shown.accept(machine());
        for (int size : plan.sizes()) {
            run(size, shown);
        }
    }

    private void run(int size, Consumer<Figures> shown) throws Exception {
        Load load = new Load(size, plan.seed());
        Path corpus = folder.resolve("corpus-" + size);
        Path data = folder.resolve("data-" + size);
        if (Files.notExists(corpus)) {
            load.write(corpus, 0, load.documents());
        }

        try (Subject subject = opener.open(corpus, data)) {
            if (plan.parts().contains(Part.INDEXING)) {
                new IndexingBench(subject, load, corpus).measure(size).forEach(shown);
            }
            subject.update();
            Questions questions = Questions.of(load, plan.questions());
            if (plan.parts().contains(Part.ANSWERING)) {
                new AnsweringBench(subject, questions).measure(size).forEach(shown);
            }
            if (plan.parts().contains(Part.RETRIEVAL)) {
                shown.accept(new RetrievalBench(subject, questions).measure(size));
            }
            if (plan.parts().contains(Part.IMPORTING)) {
                shown.accept(new ImportingBench(subject, load, corpus, questions).measure(size));
            }
            if (plan.parts().contains(Part.FOOTPRINT)) {
                new FootprintBench(subject, load, corpus).measure(size).forEach(shown);
            }
            // The last, as all others are measured by words.
            if (plan.parts().contains(Part.MEANING)) {
                shown.accept(new MeaningBench(subject, questions).measure(size));
            }
        }
        if (plan.parts().contains(Part.STARTING)) {
            try (Subject subject = opener.open(corpus, data)) {
                subject.embed(SOME);
                String question = load.talk(0).queries().getFirst().text();
                shown.accept(new StartingBench(subject, plan.questions()).measure(size, question));
                shown.accept(new ConnectingBench(subject, plan.questions()).measure(size, question));
            }
        }
    }

    /** What the figures depend on beside the program. */
    private static Figures machine() {
        return Figures.of("This machine", "processors", "load average", "Java", "options")
                .row(
                        Runtime.getRuntime().availableProcessors(),
                        load(),
                        Runtime.version().toString(),
                        String.join(" ", jvmOptions()))
                .note(
                        "All times are in milliseconds unless a column says otherwise. A ratio (×) is of processor time, which"
                                + " other work on the machine changes little.")
                .done();
    }

    /** The work that waited for a processor of this machine in the last minute, for people. */
    static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static List<String> jvmOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-X") && !option.contains("/"))
                .toList();
    }
}
