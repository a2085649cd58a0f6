package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected numbers are those that the model's own published tokenizer gives. */
class WordPiecesTest {
    private static final int ROOM = 512;

    private static WordPieces pieces;

    @BeforeAll
    static void readVocabulary() throws IOException {
        pieces = new WordPieces(new EmbeddingFiles().vocabulary());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The envoys met in Geneva.             | 1996 19918 2015 2777 1999 9810 1012
            Živković said: "unaffordable quotas!" | 1062 12848 14733 2056 1024 1000 14477 4246 8551 3085 20563 2015 999 1000
            don't over-interpret $6.4bn (3.5%)    | 2123 1005 1056 2058 1011 17841 1002 1020 1012 1018 24700 1006 1017 1012 1019 1003 1007
            naïve café façade                     | 15743 7668 8508
            “curly” – dash…                       | 1523 17546 1524 1516 11454 1529
            北京 talks                            | 1781 1755 7566
            emoji 😀 end                          | 7861 29147 2072 100 2203
            ſtraße ΟΔΟΣ İstanbul                  | 100 1169 29722 29730 29733 9960
            antidisestablishmentarianism          | 3424 10521 4355 7875 13602 3672 12199 2964
            """)
    void piecesAreThoseOfTheModel(String text, String expected) {
        assertThat(pieces.of(text, ROOM)).isEqualTo(framed(numbers(expected)));
    }

    @Test
    void whatIsNotSeenIsDropped() {
        assertThat(pieces.of("a\u00ADb\u200Bc\u0000d\uFFFDe", ROOM)).isEqualTo(framed(5925, 3207));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"``", "`  `", "`\t\n `"})
    void aTextWithoutWordsIsItsMarks(String text) {
        assertThat(pieces.of(text, ROOM)).isEqualTo(framed());
    }

    @Test
    void aWordTooLongForTheModelIsUnknown() {
        assertThat(pieces.of("x".repeat(101), ROOM)).isEqualTo(framed(100));
    }

    @Test
    void aMarkOfTheModelInATextIsText() {
        assertThat(pieces.of("[SEP]", ROOM)).containsExactly(101, 1031, 19802, 1033, 102);
    }

    @Test
    void aLongTextIsCutAndStillEnds() {
        assertThat(pieces.of("treaty ".repeat(100), 10))
                .hasSize(10)
                .startsWith(101)
                .endsWith(102);
    }

    @Test
    void aVocabularyNeedsTheMarks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordPieces(Map.of("[CLS]", 0)))
                .withMessageContaining("[SEP]");
    }

    private static long[] numbers(String spaced) {
        return Arrays.stream(spaced.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static long[] framed(long... numbers) {
        return LongStream.concat(LongStream.of(101), LongStream.concat(LongStream.of(numbers), LongStream.of(102)))
                .toArray();
    }
}
