package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.corpus.Span;

/** Spaces are walls. */
public abstract class SpacesContract extends IndexContract {
    @Test
    void theSameDocumentInTwoSpacesIsTwoDocuments() {
        put(Space.SHARED, Sample.of("a", "Talks on trade."));
        put(GUILD, Sample.of("a", "Talks on Tibet."));
        try (Writing writing = index.writing(GUILD)) {
            writing.remove("a");
            writing.commit();
        }

        assertThat(passages("trade")).hasSize(1);
        assertThat(passages("Tibet")).isEmpty();
    }

    @Test
    void wordsAndNamesOfAnotherSpaceMakeNoDifference() {
        Sample talks = Sample.talks();
        put(Space.SHARED, talks);
        double weight = now().terms().weight("candid");
        List<FoundPassage> found = passages("candid talks on prisons");

        put(
                GUILD,
                Sample.of("b", "Candid Obama.", "Candid Posnar.", "Secret.")
                        .person("Posnar", List.of())
                        .asWritten("Posnar", "Candid"));

        assertThat(now().terms().weight("candid")).isEqualTo(weight);
        assertThat(now().terms().known("secret")).isFalse();
        assertThat(now().terms().name("candid")).isFalse();
        assertThat(now().people("Posnar"))
                .extracting(person -> person.person().name())
                .containsExactly("Michael Posner");
        assertThat(statements("", "Posnar")).hasSize(2);
        assertThat(passages("candid talks on prisons"))
                .extracting(passage -> passage.stretch().span())
                .containsExactlyElementsOf(spans(found));
    }

    private static List<Span> spans(List<FoundPassage> found) {
        return found.stream().map(passage -> passage.stretch().span()).toList();
    }
}
