package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import rapporteur.language.Embedder;
import rapporteur.language.LazyEmbedder;

/** Finding by meaning, with the model that comes with the program. */
public abstract class VectorsContract extends IndexContract {
    private static final LazyEmbedder SHIPPED = LazyEmbedder.shipped(true);

    private static final Sample PAY =
            Sample.of("pay", "Fishermen were granted two million crowns in compensation.", "It rained on the harbour.");
    private static final Sample OPERA =
            Sample.of("opera", "The opera house opens again in spring, crews of painters said.");

    private Supplier<Optional<Embedder>> embedder = SHIPPED::get;

    /** An index with nothing in it that asks the embedder. */
    protected abstract Index empty(Supplier<Optional<Embedder>> embedder);

    @Override
    protected Index empty() {
        return empty(() -> embedder.get());
    }

    @AfterAll
    static void unload() {
        SHIPPED.close();
    }

    @Test
    void findsWhatMeansTheSameInOtherWords() {
        put(Space.SHARED, PAY, OPERA);
        assertThat(documents("How much money did trawler crews receive?")).startsWith("opera");

        embed(Space.SHARED);

        assertThat(documents("How much money did trawler crews receive?")).startsWith("pay");
    }

    @Test
    void aDocumentIsFoundByItsWordsAtOnceAndByMeaningOnceItHasVectors() {
        put(Space.SHARED, PAY);
        assertThat(passages("compensation").getFirst().agreement()).isEmpty();

        embed(Space.SHARED);

        assertThat(passages("compensation").getFirst().agreement()).hasValueSatisfying(agreement -> {
            assertThat(agreement.words()).isPositive();
            assertThat(agreement.meaning()).isBetween(0.5, 1.0);
            assertThat(agreement.sentences()).hasSize(1);
            assertThat(agreement.sentences().getFirst().score()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void aNewDocumentWithoutVectorsIsFoundAmongOthersThatHaveThem() {
        put(Space.SHARED, PAY);
        embed(Space.SHARED);

        put(Space.SHARED, OPERA);

        assertThat(documents("the opera opens in spring")).startsWith("opera");
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() {
        put(Space.SHARED, PAY, OPERA);
        Iterator<Boolean> once = List.of(true, false).iterator();

        assertThat(updater(Space.SHARED).update(Progress.SILENT, once::next)).isOne();

        assertThat(embed(Space.SHARED)).isOne();
        assertThat(embed(Space.SHARED)).isZero();
    }

    @Test
    void aChangedDocumentGetsNewVectors() {
        put(Space.SHARED, PAY);
        embed(Space.SHARED);

        put(Space.SHARED, Sample.of("pay", "The ferry was late."));

        assertThat(passages("ferry").getFirst().agreement()).isEmpty();
        assertThat(embed(Space.SHARED)).isOne();
        assertThat(passages("ferry").getFirst().agreement()).isPresent();
    }

    @Test
    void vectorsThatComeTooLateBringNoOldVersionBack() {
        Embedder one = SHIPPED.get().orElseThrow();
        put(Space.SHARED, PAY);
        DocumentVectors late = DocumentVectors.of(PAY.document(), PAY.minutes(), one);
        put(Space.SHARED, Sample.of("pay", "The ferry was late."));

        try (Writing writing = index.writing(Space.SHARED)) {
            writing.put(PAY.document(), PAY.minutes(), late);
            writing.commit();
        }

        assertThat(passages("compensation")).isEmpty();
        assertThat(passages("ferry")).hasSize(1);
    }

    @Test
    void vectorsOfAnotherEmbedderAreNotComparedButMadeAnew() {
        put(Space.SHARED, PAY);
        embed(Space.SHARED);

        embedder = () -> SHIPPED.get().map(Renamed::new);

        assertThat(now().withoutVectors("another")).containsExactly("pay");
        assertThat(passages("How were trawlermen reimbursed?")).isEmpty();
        assertThat(embed(Space.SHARED)).isOne();
        assertThat(passages("How were trawlermen reimbursed?")).isNotEmpty();
    }

    @Test
    void withoutAnEmbedderWordsWillDo() {
        put(Space.SHARED, PAY);
        embed(Space.SHARED);

        embedder = Optional::empty;

        assertThat(passages("compensation")).hasSize(1);
        assertThat(passages("How were trawlermen reimbursed?")).isEmpty();
        assertThat(updater(Space.SHARED).update(Progress.SILENT)).isZero();
    }

    @Test
    void whereWordsAloneShallTellNothingElseIsCompared() {
        put(Space.SHARED, PAY);
        embed(Space.SHARED);

        assertThat(now().passages(PassageQuery.byWords("compensation"), 10)).hasSize(1);
        assertThat(now().passages(PassageQuery.byWords("How were trawlermen reimbursed?"), 10))
                .isEmpty();
    }

    @Test
    void narrowsToTheNamedDocumentsHoweverNearOthersAre() {
        put(Space.SHARED, PAY, OPERA);
        embed(Space.SHARED);

        PassageQuery query = new PassageQuery("compensation of fishermen", Set.of("opera"));

        assertThat(now().passages(query, 10))
                .extracting(found -> found.stretch().document())
                .containsOnly("opera");
    }

    @Test
    void meaningCrossesNoWall() {
        put(Space.SHARED, OPERA);
        put(GUILD, PAY);
        embed(Space.SHARED);
        embed(GUILD);

        assertThat(documents("How were trawlermen reimbursed?")).doesNotContain("pay");
    }

    @Test
    void aQuestionIsEmbeddedOnceForDocumentsOfItsOwnAndSharedOnes() {
        put(Space.SHARED, PAY);
        put(GUILD, OPERA);
        embed(Space.SHARED);
        embed(GUILD);
        AtomicInteger times = new AtomicInteger();
        embedder = () -> SHIPPED.get().map(one -> new Counted(one, times));

        try (Reading both = new WithShared(index, space -> true).reading(GUILD)) {
            assertThat(both.passages(PassageQuery.of("How were trawlermen reimbursed?"), 10))
                    .hasSizeGreaterThan(1);
        }

        assertThat(times).hasValue(1);
    }

    @Test
    void whatIsExpectedIsEmbeddedBesideWhoeverAsksAndOnlyOnce() throws InterruptedException {
        put(Space.SHARED, PAY);
        embed(Space.SHARED);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        embedder = () -> SHIPPED.get().map(one -> new Held(new Counted(one, times), begun, goOn));

        try (Reading reading = index.reading(Space.SHARED)) {
            reading.expect("How were trawlermen reimbursed?");
            begun.await();
            goOn.countDown();

            assertThat(reading.passages(PassageQuery.of("How were trawlermen reimbursed?"), 10))
                    .isNotEmpty();
        }

        assertThat(times).hasValue(1);
    }

    @Test
    void findsStatementsInOtherWordsOfTheirSpeakers() {
        put(Space.SHARED, Sample.talks());
        embed(Space.SHARED);

        assertThat(statements("frank negotiations", "").getFirst().content()).isEqualTo("the talks were candid");
        assertThat(statements("frank negotiations", "Hom"))
                .extracting(found -> found.statement().speaker().name())
                .containsOnly("Sharon Hom");
    }

    private List<String> documents(String words) {
        return passages(words).stream().map(found -> found.stretch().document()).toList();
    }

    private int embed(Space space) {
        return updater(space).update(Progress.SILENT);
    }

    private VectorUpdater updater(Space space) {
        return new VectorUpdater(index, space, () -> embedder.get());
    }

    /** Counts the texts that it embeds. */
    private record Counted(Embedder embedder, AtomicInteger times) implements Embedder {
        @Override
        public float[] embed(String text) {
            times.incrementAndGet();
            return embedder.embed(text);
        }

        @Override
        public String fingerprint() {
            return embedder.fingerprint();
        }
    }

    /** Says that it has begun to embed, and goes on when it may. */
    private record Held(Embedder embedder, CountDownLatch begun, CountDownLatch goOn) implements Embedder {
        @Override
        public float[] embed(String text) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return embedder.embed(text);
        }

        @Override
        public String fingerprint() {
            return embedder.fingerprint();
        }
    }

    /** The same model as though it were another one. */
    private record Renamed(Embedder embedder) implements Embedder {
        @Override
        public float[] embed(String text) {
            return embedder.embed(text);
        }

        @Override
        public String fingerprint() {
            return "another";
        }
    }
}
