package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void linesOfWhiteSpaceSeparateParagraphs() {
        assertThat(Reading.passages("Talks\n \n  One,\nstill one. \n\u00A0\t\n\n\nTwo."))
                .containsExactly("One,\nstill one.", "Two.");
    }

    @Test
    void withoutBlankLinesEveryLineIsAParagraph() {
        assertThat(Reading.passages("Talks resume\nThey met.\nThey left.\nThey met again."))
                .containsExactly("They met.", "They left.", "They met again.");
    }

    @Test
    void linesBrokenInMidSentenceAreOneParagraph() {
        String wrapped = "The ministers met in the\ncapital and said that they\nwould go on meeting until\nFriday.";

        assertThat(Reading.passages(wrapped)).containsExactly(wrapped);
    }

    @Test
    void aTurnLastsUntilTheNextLabel() {
        assertThat(Reading.passages("""
                        ---
                        kind: transcript
                        ---
                        Briefing

                        Hesta, in the morning

                        MS. ORTEGA: Good morning.

                        One thing first.

                        QUESTION: Is there a deal?
                        MS. ORTEGA (smiling): No.
                        Not yet.
                        """))
                .containsExactly(
                        "Hesta, in the morning",
                        "MS. ORTEGA: Good morning.\n\nOne thing first.",
                        "QUESTION: Is there a deal?",
                        "MS. ORTEGA (smiling): No.\nNot yet.");
    }

    @Test
    void aTurnIsNoLongerThanAPassage() {
        String paragraph = "We talked about fish. ".repeat(60).strip();
        String turn = "Posner: " + paragraph + "\n\n" + paragraph;

        assertThat(Reading.passages("---\nkind: transcript\n---\nBriefing\n\n" + turn))
                .containsExactly("Posner: " + paragraph, paragraph);
    }

    @Test
    void aLongParagraphIsCutAtTheEndsOfSentences() {
        List<String> passages = Reading.passages("Mr. Ek met U.S. envoys. ".repeat(300));

        assertThat(passages).hasSizeGreaterThan(3).allMatch(passage -> passage.endsWith("envoys."));
        assertThat(passages).allMatch(passage -> passage.length() <= Passages.LONGEST);
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        assertThat(Reading.passages("a" + "🤝".repeat(3_000)))
                .hasSizeGreaterThan(2)
                .noneMatch(passage -> Character.isLowSurrogate(passage.charAt(0)));
    }

    @Test
    void twoMegabytesWithoutABreakTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Reading.passages("a".repeat(2_000_000))).hasSize(1_000);
            assertThat(Reading.passages("Ax".repeat(1_000_000) + ":")).hasSizeGreaterThan(999);
            assertThat(Reading.passages("\n".repeat(2_000_000) + "a")).hasSize(1);
            assertThat(Reading.passages("A: b\n".repeat(400_000))).isNotEmpty();
            assertThat(Reading.passages("*) ".repeat(600_000))).isNotEmpty();
        });
    }

    @Property
    void passagesAreTrimmedInOrderAndApart(@ForAll("texts") String file) {
        Assume.that(!Blank.is(
                FrontMatter.of(file).text(), 0, FrontMatter.of(file).text().length()));
        Document document = Reading.of(file);

        int number = 0;
        int end = 0;
        for (Passage passage : document.passages()) {
            assertThat(passage.number()).isEqualTo(++number);
            assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(passage.span().isEmpty()).isFalse();
            assertThat(passage.span().trim(document.text())).isEqualTo(passage.span());
            end = passage.span().end();
        }
        assertThat(number).isPositive();
    }

    @Property
    void everyWordButTheTitleIsInAPassage(@ForAll("texts") String file) {
        Assume.that(!Blank.is(
                FrontMatter.of(file).text(), 0, FrontMatter.of(file).text().length()));
        Document document = Reading.of(file);
        Span headline = Title.of(FrontMatter.of(document.text()), Paragraphs.of(document.text()))
                .line();

        for (int i = 0; i < document.text().length(); i++) {
            int offset = i;
            boolean in = document.passages().stream()
                    .anyMatch(passage -> passage.span().contains(offset));
            assertThat(in || headline.contains(i) || Blank.is(document.text().charAt(i)))
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any().map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
