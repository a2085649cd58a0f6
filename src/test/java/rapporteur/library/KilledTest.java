package rapporteur.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.index.Listing;
import rapporteur.index.Reading;

/**
 * A process that makes changes is killed at any moment, again and again; what it had confirmed is never lost and nothing is
 * ever half. {@code -Drapporteur.kills=200} kills as often.
 */
class KilledTest {
    private static final int KILLS = Integer.getInteger("rapporteur.kills", 10);

    /** Two at a time, as it takes long. */
    @ParameterizedTest
    @ValueSource(longs = {20240304, 20240305})
    @Execution(ExecutionMode.CONCURRENT)
    void whatWasConfirmedIsThereAndNothingIsHalf(long seed, @TempDir Path folder) throws Exception {
        Random random = new Random(seed);
        for (int kill = 1; kill <= KILLS / 2; kill++) {
            List<String> confirmed = confirmedBeforeKill(folder, random);

            try (Changing.Shelf shelf = Changing.Shelf.in(folder)) {
                shelf.library().reconcile();
                List<Change> history = shelf.library().history();

                assertThat(history.stream().map(KilledTest::line).toList())
                        .as("confirmed before kill %d", kill)
                        .containsAll(confirmed);
                assertThat(state(shelf)).as("after kill %d", kill).isEqualTo(decided(history));
            }
        }
    }

    private static List<String> confirmedBeforeKill(Path folder, Random random) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        // Whoever is killed leaves the library of SQLite behind.
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Changing.class.getName(),
                        folder.toString(),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> confirmed = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("ready");
            int wanted = random.nextInt(4);
            while (confirmed.size() < wanted) {
                confirmed.add(out.readLine());
            }
            LockSupport.parkNanos(random.nextInt(20_000_000));
            // Unlike the process's own, leaves what was printed to be read.
            process.toHandle().destroyForcibly();
            // What was printed before the kill has been confirmed as well; a line that the kill cut has no end.
            out.lines()
                    .filter(line -> line.matches("\\d+ \\S+ (?:-|[0-9a-f]{64})"))
                    .forEach(confirmed::add);
        }
        return confirmed;
    }

    private static String line(Change change) {
        return change.number() + " " + change.file() + " " + change.after().orElse("-");
    }

    /** The hash of every document, as the last change of each left it. */
    private static Map<String, String> decided(List<Change> history) {
        Map<String, String> decided = new HashMap<>();
        for (Change change : history) {
            change.after()
                    .ifPresentOrElse(
                            hash -> decided.put(change.document(), hash), () -> decided.remove(change.document()));
        }
        return decided;
    }

    /** The same as the index has it, which the folder has to agree with. */
    private static Map<String, String> state(Changing.Shelf shelf) {
        Map<String, String> state = new HashMap<>();
        try (Reading reading = shelf.index().reading(shelf.space())) {
            for (Listing listing : reading.documents()) {
                Optional<String> inFolder =
                        shelf.library().content(listing.id() + ".md").map(SpaceFolder::hash);
                assertThat(inFolder).hasValue(listing.hash());
                state.put(listing.id(), listing.hash());
            }
        }
        return state;
    }
}
