package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapporteur.corpus.Document.Kind;

/** Keeping documents, replacing and removing them. */
public abstract class DocumentsContract extends IndexContract {
    @Test
    void givesBackADocumentToTheLetter() {
        Sample talks = Sample.talks();
        put(Space.SHARED, talks);

        assertThat(now().document(talks.id())).contains(talks.document());
        assertThat(now().minutes(talks.id())).contains(talks.minutes());
    }

    @Test
    void tellsInWhichSentencesOfADocumentATermStands() {
        put(Space.SHARED, Sample.talks());

        Occurrences found =
                now().occurrences("us-china/talks", Set.of("embassy", "posner", "washington", "2010", "harbour"));

        assertThat(found.sentences()).isEqualTo(6);
        assertThat(found.sentencesWith("posner")).isEqualTo(2);
        assertThat(found.in(0)).containsExactly("posner");
        assertThat(found.in(2)).containsExactly("embassy");
        assertThat(found.in(5)).isEmpty();
        assertThat(found.sentencesWith("2010")).isZero();
        assertThat(found.title()).containsExactlyInAnyOrder("washington", "2010");
        assertThat(found.holds("embassy")).isTrue();
        assertThat(found.holds("harbour")).isFalse();
    }

    @Test
    void listsTheNewestDocumentsOfAKindAndAMonth() {
        put(
                Space.SHARED,
                new Sample("april-2019", "Harbour talks", LocalDate.of(2019, 4, 1), "Words."),
                new Sample("april-2020", "Bridge talks", LocalDate.of(2020, 4, 1), "Words."),
                new Sample("may-2020", "Dam talks", LocalDate.of(2020, 5, 1), "Words."));
        Optional<Month> april = Optional.of(Month.APRIL);

        assertThat(now().documents(ListingQuery.ALL, 2))
                .extracting(Listing::id)
                .containsExactly("may-2020", "april-2020");
        assertThat(now().documents(new ListingQuery(Optional.of(Kind.ARTICLE), april), 9))
                .extracting(Listing::id)
                .containsExactly("april-2020", "april-2019");
        assertThat(now().documents(new ListingQuery(Optional.of(Kind.TRANSCRIPT), april), 9))
                .isEmpty();
    }

    @Test
    void hasAnotherEditionAsSoonAsADocumentComesChangesOrGoesAndTheSameWhenItIsBack() {
        put(Space.SHARED, Sample.talks());
        String before = now().edition();

        put(Space.SHARED, new Sample("dam", "A dam", LocalDate.of(2021, 1, 1), "Harbour."));
        String after = now().edition();
        put(GUILD, new Sample("pier", "A pier", LocalDate.of(2021, 1, 1), "Harbour."));

        assertThat(after).isNotEqualTo(before).isEqualTo(now().edition());
        try (Writing writing = index.writing(Space.SHARED)) {
            writing.remove("dam");
            writing.commit();
        }
        assertThat(now().edition()).isEqualTo(before);
    }

    @Test
    void findsDocumentsByTheirTitleAndYearTheHeaviestTermsFirst() {
        put(
                Space.SHARED,
                new Sample("harbour", "Harbour talks", LocalDate.of(2019, 3, 1), "Words."),
                new Sample("bridge", "Bridge talks", LocalDate.of(2020, 1, 1), "Harbour."),
                new Sample("dam", "A dam", LocalDate.of(2021, 1, 1), "Harbour."));

        assertThat(now().titled(Map.of("harbour", 5.0, "bridge", 1.0), 10))
                .extracting(Listing::id)
                .containsExactly("harbour", "bridge");
        assertThat(now().titled(Map.of("harbour", 1.0, "2021", 2.0), 1))
                .extracting(Listing::id)
                .containsExactly("dam");
        assertThat(now().titled(Map.of(), 10)).isEmpty();
    }

    @Test
    void countsAndListsOneOfTheDocuments() {
        put(Space.SHARED, Sample.talks(), Sample.of("other", "A bridge was opened."));

        assertThat(now().size()).isEqualTo(2);
        assertThat(now().listing("other")).get().extracting(Listing::title).isEqualTo("Talks");
        assertThat(now().listing("nowhere")).isEmpty();
    }

    @Test
    void listsDocumentsTheNewestFirst() {
        put(
                Space.SHARED,
                new Sample("old", "Old", LocalDate.of(1949, 10, 1), "Words."),
                new Sample("b", "New", LocalDate.of(2020, 1, 1), "Words."),
                new Sample("a", "New", LocalDate.of(2020, 1, 1), "Words.", "More words."));

        List<Listing> documents = now().documents();

        assertThat(documents).extracting(Listing::id).containsExactly("a", "b", "old");
        assertThat(documents.getFirst().passages()).isEqualTo(2);
        assertThat(documents.getFirst().source().name()).isEqualTo("Daily Paper");
    }

    @Test
    void anEmptyIndexHasNothingToFind() {
        assertThat(now().documents()).isEmpty();
        assertThat(now().document("us-china/talks")).isEmpty();
        assertThat(now().minutes("us-china/talks")).isEmpty();
        assertThat(now().occurrences("us-china/talks", Set.of("talk"))).isEqualTo(Occurrences.NONE);
        assertThat(passages("talks")).isEmpty();
        assertThat(statements("talks", "")).isEmpty();
        assertThat(statements("", "Posner")).isEmpty();
        assertThat(now().people("Michael Posner")).isEmpty();
        assertThat(now().terms().known("talk")).isFalse();
        assertThat(now().terms().name("talk")).isFalse();
        assertThat(now().terms().weight("talk")).isPositive();
    }

    @Test
    void replacesADocumentWithEverythingThatBelongedToIt() {
        put(Space.SHARED, Sample.talks());
        put(Space.SHARED, Sample.of("us-china/talks", "A bridge was opened."));

        assertThat(now().documents()).hasSize(1);
        assertThat(passages("candid prisons")).isEmpty();
        assertThat(statements("", "Posner")).isEmpty();
        assertThat(now().people("Posner")).isEmpty();
        assertThat(passages("bridge")).hasSize(1);
    }

    @Test
    void forgetsWhatWasRemoved() {
        put(Space.SHARED, Sample.talks(), Sample.of("other", "A bridge was opened."));
        try (Writing writing = index.writing(Space.SHARED)) {
            writing.remove("us-china/talks");
            writing.commit();
        }

        assertThat(now().documents()).extracting(Listing::id).containsExactly("other");
        assertThat(now().document("us-china/talks")).isEmpty();
        assertThat(passages("candid prisons")).isEmpty();
        assertThat(now().people("Posner")).isEmpty();
        assertThat(now().terms().known("candid")).isFalse();
        assertThat(now().terms().name("posner")).isFalse();
    }

    @Test
    void removingWhatIsNotThereDoesNoHarm() {
        try (Writing writing = index.writing(Space.SHARED)) {
            writing.remove("never");
            writing.commit();
        }

        assertThat(now().documents()).isEmpty();
    }
}
