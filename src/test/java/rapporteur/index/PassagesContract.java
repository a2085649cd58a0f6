package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding passages. */
public abstract class PassagesContract extends IndexContract {
    @Test
    void findsAPassageWithItsSentences() {
        Sample talks = Sample.talks();
        put(Space.SHARED, talks);

        FoundPassage found = passages("What report on prisons?").getFirst();

        assertThat(found.number()).isEqualTo(2);
        assertThat(found.stretch().text())
                .isEqualTo("The embassy spokesman said China would publish a report on prisons. He left early.");
        assertThat(found.sentences()).hasSize(2);
        assertThat(found.stretch().text(found.sentences().get(1))).isEqualTo("He left early.");
        assertThat(found.score()).isPositive();
    }

    @Test
    void theBestPassageComesFirstAndNoMoreThanWanted() {
        put(Space.SHARED, Sample.of("a", "Prisons and talks.", "Talks.", "Prisons in China and talks in Beijing."));

        assertThat(passages("prisons Beijing talks"))
                .extracting(FoundPassage::number)
                .startsWith(3, 1);
        assertThat(now().passages(PassageQuery.of("prisons Beijing talks"), 1)).hasSize(1);
        assertThat(now().passages(PassageQuery.of("prisons"), 0)).isEmpty();
    }

    @Test
    void aTitleHelpsButWeighsLessThanThePassage() {
        Sample titled = new Sample("titled", "Tibet", LocalDate.EPOCH, "They met for two days in May.");
        Sample untitled = new Sample("untitled", "Talks", LocalDate.EPOCH, "They met for two days on Tibet.");
        put(Space.SHARED, titled, untitled);

        assertThat(passages("Tibet"))
                .extracting(found -> found.stretch().document())
                .containsExactly("untitled", "titled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "the", "who is it?", "¿?!", "zyxwv", "* : AND ( \" ~"})
    void wordsThatSayNothingFindNothing(String words) {
        put(Space.SHARED, Sample.talks());

        assertThat(passages(words)).isEmpty();
        assertThat(statements(words, "")).isEmpty();
    }

    @Test
    void formsOfAWordAreTheSameWord() {
        put(Space.SHARED, Sample.of("a", "The negotiators discussed China's prisons."));

        assertThat(passages("negotiator")).hasSize(1);
        assertThat(passages("discussing")).hasSize(1);
        assertThat(passages("China")).hasSize(1);
        assertThat(passages("a prison")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "caf\u00e9, cafe\u0301",
        "cafe\u0301, caf\u00e9",
        "cafe, caf\u00e9",
        "cafe\u0301, cafe",
        "\u00deingvellir, thingvellir",
        "Erdo\u011fan, ERDOGAN",
        "S\u00f8ren, soren",
        "Nguye\u0302\u0303n, Nguy\u1ec5n"
    })
    void accentsMakeNoDifferenceHoweverTheyAreWritten(String inText, String asked) {
        put(Space.SHARED, Sample.of("a", "They met at " + inText + " then."));

        assertThat(passages(asked)).hasSize(1);
    }

    @Test
    void narrowsToTheNamedDocuments() {
        put(Space.SHARED, Sample.of("a", "Talks on trade."), Sample.of("b", "Talks on trade."));

        PassageQuery query = new PassageQuery("trade", Set.of("b", "no-such"));

        assertThat(now().passages(query, 10))
                .extracting(found -> found.stretch().document())
                .containsExactly("b");
    }

    @Test
    void takesAVeryLongQuestion() {
        put(Space.SHARED, Sample.of("a", "Talks on trade."));
        StringBuilder words = new StringBuilder("trade");
        for (int i = 0; i < 5_000; i++) {
            words.append(" Word").append(i);
        }

        assertThat(passages(words.toString())).hasSize(1);
        assertThat(now().people(words.toString())).isEmpty();
    }
}
