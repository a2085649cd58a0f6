package rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void isMadeOnceHoweverManyWantIt() throws Exception {
        Once<Integer, RuntimeException> once = new Once<>(made::incrementAndGet);
        Callable<Integer> want = once::get;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var outcome : threads.invokeAll(
                    IntStream.range(0, 100).mapToObj(unused -> want).toList())) {
                assertThat(outcome.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void isMadeByAnotherThreadWhereItIsBegunAhead() throws Exception {
        Set<Thread> makers = ConcurrentHashMap.newKeySet();
        CountDownLatch begun = new CountDownLatch(1);
        Once<Integer, RuntimeException> once = new Once<>(() -> {
            makers.add(Thread.currentThread());
            begun.countDown();
            return made.incrementAndGet();
        });

        once.begin();
        begun.await();

        assertThat(once.get()).isEqualTo(1);
        assertThat(makers).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void failsForWhoeverWantsItAndIsTriedAgainByTheNext() throws Exception {
        Once<Integer, IOException> once = new Once<>(() -> {
            if (made.incrementAndGet() < 3) {
                throw new IOException("no disk");
            }
            return made.get();
        });

        assertThatIOException().isThrownBy(once::get).withMessage("no disk");
        assertThatIOException().isThrownBy(once::get).withMessage("no disk");
        assertThat(once.get()).isEqualTo(3);
        assertThat(once.get()).isEqualTo(3);
    }
}
