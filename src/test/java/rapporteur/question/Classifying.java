package rapporteur.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to tell what kind of message it is, by its form; the README says how to run it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the setup
public class Classifying {
    private static final String MESSAGE = "What did Petra Lindqvist say about the shares of the catch?";

    private IntentClassifier classifier;

    @Setup
    public void learn() throws IOException {
        Path data = Files.createTempDirectory("rapporteur-classifying");
        classifier = IntentClassifier.open(Path.of("config", "intents"), data);
    }

    @Benchmark
    public double classify() {
        return classifier
                .classify(Wording.words(MESSAGE), Names.capitalised(MESSAGE), new Stopwatch())
                .best()
                .probability();
    }
}
