package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How words are seen. */
public abstract class TermsContract extends IndexContract {
    @Test
    void termsAreTheWordsThatMatter() {
        assertThat(now().terms().of("What did the negotiators say about China's prisons, prisons?"))
                .containsExactly("negotiate", "say", "about", "china", "prison", "prison");
    }

    @Test
    void aRareTermWeighsMoreAndAnUnknownOneMost() {
        put(Space.SHARED, Sample.of("a", "Trade talks.", "Trade talks on Tibet.", "Trade."));

        try (Reading reading = index.reading(Space.SHARED)) {
            Terms terms = reading.terms();

            assertThat(terms.weight("tibet")).isGreaterThan(terms.weight("trade"));
            assertThat(terms.weight("unheard-of")).isGreaterThan(terms.weight("tibet"));
            assertThat(terms.known("tibet")).isTrue();
            assertThat(terms.known("unheard-of")).isFalse();
        }
    }

    @Test
    void aNameIsWhatStandsWithACapitalInMidSentence() {
        put(
                Space.SHARED,
                Sample.of(
                        "a",
                        "Yesterday Posner met reporters. Reporters asked him about prisons. Posner left.",
                        "Posner said: \"Prisons must be open.\" \u201cReporters may come,\u201d he said.",
                        "PRISONS AND REPORTERS"));

        try (Reading reading = index.reading(Space.SHARED)) {
            assertThat(reading.terms().name("posner")).isTrue();
            assertThat(reading.terms().name("reporter")).isFalse();
            assertThat(reading.terms().name("prison")).isFalse();
            assertThat(reading.terms().name("yesterday")).isFalse();
        }
    }
}
