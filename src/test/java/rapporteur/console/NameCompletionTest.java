package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import rapporteur.console.NameCompletion.Completion;

class NameCompletionTest {
    private final NameCompletion names =
            new NameCompletion(() -> "first", () -> List.of("Ana Ruiz", "Fishing Talks Open", "Leo Marsh", "Ruiz"));

    @Test
    void commandsAreCompletedAtTheStart() {
        assertThat(names.complete("/so")).isEqualTo(new Completion("/so", List.of("/sources")));
    }

    @Test
    void aNameIsCompletedWhereverItBegins() {
        assertThat(names.complete("what did Leo M")).isEqualTo(new Completion("Leo M", List.of("Leo Marsh")));
        assertThat(names.complete("who said \"fishing t"))
                .isEqualTo(new Completion("fishing t", List.of("Fishing Talks Open")));
    }

    @Test
    void theLongestBeginningWins() {
        assertThat(names.complete("Ana R").names()).containsExactly("Ana Ruiz");
        assertThat(names.complete("did R").names()).containsExactly("Ruiz");
    }

    @Test
    void otherWordsAreLeftAlone() {
        assertThat(names.complete("what did xy").names()).isEmpty();
        assertThat(names.complete("").names()).isEmpty();
    }

    @Test
    void namesAreCollectedWhenTheyAreWantedAndAgainWhenTheDocumentsHaveChanged() {
        AtomicInteger collected = new AtomicInteger();
        AtomicReference<String> edition = new AtomicReference<>("first");
        NameCompletion lazy = new NameCompletion(edition::get, () -> List.of("name " + collected.incrementAndGet()));

        lazy.complete("/he");
        assertThat(collected).hasValue(0);
        lazy.complete("n");
        lazy.complete("na");
        assertThat(collected).hasValue(1);
        edition.set("second");
        assertThat(lazy.complete("na").names()).containsExactly("name 2");
    }

    @Test
    void peopleTheirShortNamesAndTitlesAreNames() {
        assertThat(NameCompletion.namesIn(new ToyReading(List.of(Talks.DOCUMENT))))
                .containsExactly("Ana Ruiz", "Fishing Talks Open", "Ruiz");
    }
}
