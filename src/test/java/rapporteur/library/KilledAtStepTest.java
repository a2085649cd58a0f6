package rapporteur.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.index.Listing;
import rapporteur.index.Reading;
import rapporteur.library.Changing.Shelf;

/** At each step that lasts, of each kind of change, the process ends: what was decided is made at the next start, else nothing was. */
class KilledAtStepTest {
    private static final String FILE = "talks.md";
    private static final String OLD = "The old talks were held.\n";
    private static final String NEW = "The new talks were held.\n";
    private static final String UNDECIDED = "before decide";
    private static final List<String> STEPS =
            List.of(UNDECIDED, "after decide", "before index", "after index", "after followed");

    /** What is changed, from which state to which. */
    enum Work {
        PUBLISH(Optional.empty(), Optional.of(NEW)),
        REPLACE(Optional.of(OLD), Optional.of(NEW)),
        WITHDRAW(Optional.of(OLD), Optional.empty()),
        RESTORE(Optional.empty(), Optional.of(OLD)),
        ERASE(Optional.of(OLD), Optional.empty());

        private final Optional<String> before;
        private final Optional<String> after;

        Work(Optional<String> before, Optional<String> after) {
            this.before = before;
            this.after = after;
        }

        void prepare(Library library) {
            if (this != PUBLISH) {
                library.publish(FILE, bytes(OLD), "Vera");
            }
            if (this == RESTORE) {
                library.withdraw(FILE, hash(OLD), "Vera");
            }
        }

        void make(Library library) {
            switch (this) {
                case PUBLISH -> library.publish(FILE, bytes(NEW), "Vera");
                case REPLACE -> library.replace(FILE, bytes(NEW), hash(OLD), "Vera");
                case WITHDRAW -> library.withdraw(FILE, hash(OLD), "Vera");
                case RESTORE -> library.restore("talks", "Vera");
                case ERASE -> library.erase();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        return SpaceFolder.hash(bytes(text));
    }

    static Stream<Arguments> everyStepOfEveryChange() {
        return Stream.of(Work.values()).flatMap(work -> steps(work).stream().map(step -> Arguments.of(work, step)));
    }

    private static List<String> steps(Work work) {
        return work == Work.ERASE
                ? List.of("before decideErasure", "after decideErasure", "before index", "after index", "after erase")
                : STEPS;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStepOfEveryChange")
    @Execution(ExecutionMode.CONCURRENT)
    void whatWasDecidedIsMadeAtTheNextStartAndNothingElse(Work work, String step, @TempDir Path folder)
            throws Exception {
        try (Shelf shelf = Shelf.in(folder)) {
            work.prepare(shelf.library());
        }

        assertThat(endsAt(work, step, folder)).isEqualTo(HALTED);

        Optional<String> then = step.equals(steps(work).getFirst()) ? work.before : work.after;
        try (Shelf shelf = Shelf.in(folder)) {
            shelf.library().reconcile();
            assertThat(shelf.library().content(FILE).map(SpaceFolder::hash))
                    .isEqualTo(then.map(KilledAtStepTest::hash));
            assertThat(found(shelf))
                    .isEqualTo(then.map(KilledAtStepTest::hash).stream().toList());
            shelf.library().publish("later.md", bytes(NEW), "Vera");
        }
    }

    private static List<String> found(Shelf shelf) {
        try (Reading reading = shelf.index().reading(shelf.space())) {
            return reading.documents().stream().map(Listing::hash).toList();
        }
    }

    // The process that is ended.

    private static final int HALTED = 137;

    private static int endsAt(Work work, String step, Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // Whoever is killed leaves the library of SQLite behind.
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledAtStepTest.class.getName(),
                        work.name(),
                        step,
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    public static void main(String[] arguments) {
        String step = arguments[1];
        Path folder = Path.of(arguments[2]);
        try (Shelf shelf = Shelf.in(folder, ledger -> halting(ledger, step), index -> () -> {
            haltIf(step.equals("before index"));
            index.run();
            haltIf(step.equals("after index"));
        })) {
            Work.valueOf(arguments[0]).make(shelf.library());
        }
    }

    private static Ledger halting(Ledger ledger, String step) {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    haltIf(step.equals("before " + method.getName()));
                    try {
                        Object result = method.invoke(ledger, arguments);
                        haltIf(step.equals("after " + method.getName()));
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Ends the process as a kill does: nothing that is still to be written is. */
    private static void haltIf(boolean here) {
        if (here) {
            Runtime.getRuntime().halt(HALTED);
        }
    }
}
