package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“Yes,” she said – ‘no’ | \"yes,\" she said - 'no'",
                "„Ja“ «oui» — wait… | \"ja\" \"oui\" - wait...",
                "Kolář, Vološ, Muñoz | kolar, volos, munoz",
                "Havørn, Łódź, Þór, Ærø, Straße, Guðrún | havorn, lodz, thor, aero, strasse, gudrun",
                "e\u0301migre\u0301 | emigre",
                "co\u00ADop\u200Beration | cooperation",
                "ﬁsh ﬀ ½ | fish ff 1⁄2",
                "İzmir ΣΊΣΥΦΟΣ | izmir σισυφοσ",
            })
    void styleMakesNoDifference(String text, String folded) {
        assertThat(FoldedText.fold(text)).isEqualTo(folded);
    }

    @Test
    void whiteSpaceIsOneBlank() {
        assertThat(FoldedText.fold("  The\u00A0 SIDES\tmet \n")).isEqualTo("the sides met");
    }

    @Test
    void whatIsFoundIsTheOriginal() {
        String original = "He said: “We\u00A0 won’t\nwait…” Then he left.";

        Span span = new FoldedText(original).find("\"we won't wait...\"").orElseThrow();

        assertThat(span.of(original)).isEqualTo("“We\u00A0 won’t\nwait…”");
    }

    @Test
    void accentsBelongToTheirLetter() {
        String original = "cafe\u0301s";

        assertThat(new FoldedText(original).find("CAFE").orElseThrow().of(original))
                .isEqualTo("cafe\u0301");
    }

    @Test
    void aCharacterIsNotFoundInPart() {
        assertThat(new FoldedText("Maß").find("s")).isEmpty();
        assertThat(new FoldedText("wait…").find("wait.")).isEmpty();
        assertThat(new FoldedText("wait…").find("wait...")).contains(new Span(0, 5));
    }

    @Test
    void allPlacesAreFoundInReadingOrder() {
        assertThat(new FoldedText("Ha, ha, HAHA").findAll("ha"))
                .containsExactly(new Span(0, 2), new Span(4, 6), new Span(8, 10), new Span(10, 12));
    }

    @Test
    void nothingIsFoundOfNoWords() {
        assertThat(new FoldedText("words").findAll(" \u0301")).isEmpty();
    }

    @Test
    void aTextMadeToBeSlowIsNot() {
        FoldedText text = new FoldedText("a".repeat(2_000_000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(text.find("a".repeat(20_000) + "b")).isEmpty());
    }

    @Property
    void whatIsFoundFoldsToWhatWasSought(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 30) int length) {
        int start = Math.min(from, text.length());
        String words = text.substring(start, Math.min(start + length, text.length()));

        for (Span span : new FoldedText(text).findAll(words)) {
            assertThat(FoldedText.fold(span.of(text))).isEqualTo(FoldedText.fold(words));
        }
    }

    @Property
    void aWholeTextIsFoundInItself(@ForAll("texts") String text) {
        boolean hasWords = !FoldedText.fold(text).isEmpty();

        assertThat(new FoldedText(text).find(text).isPresent()).isEqualTo(hasWords);
        assertThat(new FoldedText("So: " + text).find(text).isPresent()).isEqualTo(hasWords);
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
        assertThat(FoldedText.fold(FoldedText.fold(text))).isEqualTo(FoldedText.fold(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
