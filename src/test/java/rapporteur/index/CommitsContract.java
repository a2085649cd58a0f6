package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** When changes are seen, and by whom. */
public abstract class CommitsContract extends IndexContract {
    @Test
    void changesAreUnseenUntilTheyAreCommitted() {
        Sample talks = Sample.talks();
        try (Writing writing = index.writing(Space.SHARED)) {
            writing.put(talks.document(), talks.minutes());
            assertThat(passages("candid")).isEmpty();

            writing.commit();
            assertThat(passages("candid")).hasSize(1);
        }
    }

    @Test
    void changesWithoutACommitAreDropped() {
        Sample talks = Sample.talks();
        try (Writing writing = index.writing(Space.SHARED)) {
            writing.put(talks.document(), talks.minutes());
        }
        put(Space.SHARED, Sample.of("other", "A bridge was opened."));

        assertThat(now().documents()).extracting(Listing::id).containsExactly("other");
    }

    @Test
    void aReadingStaysAsItWas() {
        put(Space.SHARED, Sample.talks());
        try (Reading before = index.reading(Space.SHARED)) {
            put(Space.SHARED, Sample.of("us-china/talks", "A bridge was opened."));

            assertThat(before.passages(PassageQuery.of("bridge"), 10)).isEmpty();
            assertThat(before.passages(PassageQuery.of("candid"), 10)).hasSize(1);
            assertThat(before.document("us-china/talks").orElseThrow().text()).contains("candid");
        }
    }

    @Test
    void severalCanWriteAtOnce() {
        Sample talks = Sample.talks();
        Sample other = Sample.of("other", "A bridge was opened.");
        try (Writing one = index.writing(Space.SHARED);
                Writing two = index.writing(GUILD)) {
            one.put(talks.document(), talks.minutes());
            two.put(other.document(), other.minutes());
            two.commit();
            one.commit();
        }

        assertThat(passages("candid")).hasSize(1);
        assertThat(passages("bridge")).isEmpty();
    }

    @Test
    void aClosedReadingSaysSo() {
        Reading reading = index.reading(Space.SHARED);
        reading.close();
        reading.close();

        assertThatThrownBy(reading::documents).isInstanceOf(IllegalStateException.class);
    }
}
