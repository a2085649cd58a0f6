package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding people by their names. */
public abstract class PeopleContract extends IndexContract {
    @Test
    void findsAPersonNamedAmongOtherWords() {
        Sample talks = Sample.talks();
        put(Space.SHARED, talks);

        List<FoundPerson> found = now().people("Who is Sharon Hom and what did she say?");

        assertThat(found)
                .containsExactly(new FoundPerson(
                        talks.id(),
                        talks.minutes().people().get(1),
                        List.of("executive director of Human Rights in China"),
                        List.of("Sharon", "Hom")));
    }

    @ParameterizedTest
    @CsvSource({
        "posner, Michael Posner",
        "Micheal, Michael Posner",
        "Posnerr, Michael Posner",
        "Zhishang, Gao Zhisheng",
        "Zhishneg, Gao Zhisheng",
        "GAO, Gao Zhisheng"
    })
    void allowsForAMisspelling(String words, String name) {
        put(Space.SHARED, Sample.talks());

        assertThat(now().people(words))
                .extracting(found -> found.person().name())
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the", "Ham", "talks", "prison", "Obama", "is it so"})
    void ordinaryWordsNameNobody(String words) {
        put(Space.SHARED, Sample.talks().person("Tallks", List.of()));

        assertThat(now().people(words)).isEmpty();
    }

    @Test
    void whoIsNamedInFullComesBeforeWhoSharesAName() {
        put(
                Space.SHARED,
                Sample.of("a", "Michael Moore, Michael Moore and Michael Moore.")
                        .person("Michael Moore", List.of()),
                Sample.of("b", "Michael Posner.").person("Michael Posner", List.of()),
                Sample.of("c", "Michael Palin, Michael Palin.").person("Michael Palin", List.of()));

        assertThat(now().people("michael posner"))
                .extracting(found -> found.person().name())
                .containsExactly("Michael Posner", "Michael Moore", "Michael Palin");
    }

    @Test
    void ofManyWhoShareANameThoseAreFoundWhoAreMentionedMost() {
        Sample crowd = Sample.of("a", "A crowd.");
        for (int i = 0; i < 150; i++) {
            crowd.person("Michael " + "abcdefghij".charAt(i % 10) + (char) ('a' + i / 10), List.of());
        }
        put(Space.SHARED, crowd, Sample.of("b", "Michael Moore, Michael Moore.").person("Michael Moore", List.of()));

        assertThat(now().people("michael").getFirst().person().name()).isEqualTo("Michael Moore");
    }

    @Test
    void aMisspeltNameCountsOnceForWhoeverHasTwoLikeIt() {
        put(
                Space.SHARED,
                Sample.of("a", "Posner Pesner.").person("Posner Pesner", List.of()),
                Sample.of("b", "Michael Posner, Michael Posner.").person("Michael Posner", List.of()));

        assertThat(now().people("Pasner"))
                .extracting(found -> found.person().name())
                .containsExactly("Michael Posner", "Posner Pesner");
    }

    @Test
    void aNameOfTwoLettersNeedsItsCapital() {
        put(Space.SHARED, Sample.of("a", "Xi spoke to He Yafei.").person("Xi", List.of()));

        assertThat(now().people("what did Xi say")).hasSize(1);
        assertThat(now().people("what did xi say")).isEmpty();
    }
}
