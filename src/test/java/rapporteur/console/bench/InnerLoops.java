package rapporteur.console.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.index.FoundPassage;
import rapporteur.index.Fusion;
import rapporteur.index.PassageQuery;
import rapporteur.index.Reading;
import rapporteur.index.Space;
import rapporteur.index.Writing;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.language.Sentence;
import rapporteur.minutes.MinuteTaker;
import rapporteur.minutes.Minutes;
import rapporteur.question.Intent;

/** What is done most often, each by itself, on the made-up documents of {@code bench}; the README says how to run it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the setup
public class InnerLoops {
    private static final int PASSAGES = 1_000;

    private final Language language = Language.load();
    private final MinuteTaker minuteTaker = new MinuteTaker(language, new DateFinder());
    private final Map<Integer, Double> byWords = new HashMap<>();
    private final Map<Integer, Double> byMeaning = new HashMap<>();
    private final Map<Integer, Double> cosines = new HashMap<>();
    private Document document;
    private String question;
    private LuceneIndex index;
    private Reading reading;

    @Setup
    public void fill() throws IOException {
        Load load = new Load(PASSAGES, 1);
        Path folder = Files.createTempDirectory("rapporteur-inner-loops");
        folder.toFile().deleteOnExit();
        index = LuceneIndex.open(folder, "inner loops");
        try (Writing writing = index.writing(Space.SHARED)) {
            for (int number = 0; number < load.documents(); number++) {
                Document written = read(load.talk(number));
                writing.put(written, minuteTaker.take(written));
            }
            writing.commit();
        }
        reading = index.reading(Space.SHARED);
        document = read(load.talk(0));
        question = load.questions(1).getOrDefault(Intent.FACT, List.of()).getFirst();

        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < Fusion.LIST; i++) {
            byWords.put(random.nextInt(2 * Fusion.LIST), 20 * random.nextDouble());
            byMeaning.put(random.nextInt(2 * Fusion.LIST), random.nextDouble());
        }
        byWords.keySet().forEach(each -> cosines.put(each, random.nextDouble()));
        cosines.putAll(byMeaning);
    }

    private static Document read(Talk talk) {
        return new DocumentReader().read(talk.id(), talk.text().getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH);
    }

    @TearDown
    public void close() {
        reading.close();
        index.close();
    }

    /** A document, to the terms of the index. */
    @Benchmark
    public List<String> tokenise() {
        return reading.terms().of(document.text());
    }

    /** The first paragraph: sentences, tokens and parts of speech. */
    @Benchmark
    public List<Sentence> tag() {
        return language.sentences(
                document.text(), document.passages().getFirst().span());
    }

    @Benchmark
    public Minutes takeMinutes() {
        return minuteTaker.take(document);
    }

    @Benchmark
    public List<FoundPassage> search() {
        return reading.passages(PassageQuery.of(question), 10);
    }

    @Benchmark
    public Map<Integer, Double> fuse() {
        return new Fusion(0.4).scores(byWords, byMeaning, cosines);
    }
}
