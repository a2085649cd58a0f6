package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.corpus.Document.Kind;

class KindGuessTest {
    @Test
    void labelsOnAThirdOfTheParagraphsMakeATranscript() {
        assertThat(kind("""
                Briefing

                QUESTION: Is there a deal?

                MS. ORTEGA: No.

                We are still talking.

                And we will go on.

                Q: Until when?

                Ortega: Friday.
                """)).isEqualTo(Kind.TRANSCRIPT);
    }

    @Test
    void aListOfSubjectsIsNoTranscript() {
        assertThat(kind("Outcome\n\nSteel: no deal.\n\nFish: a deal.\n\nVisas: a start.\n\nCoal: nothing."))
                .isEqualTo(Kind.ARTICLE);
    }

    @Test
    void fewerThanFourLabelsMakeNone() {
        assertThat(kind("Talk\n\nQ: Why?\n\nA: Because.\n\nQ: Thanks.")).isEqualTo(Kind.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joint Statement on the Second Round\n\nThe ministers met.",
                "Final Communiqué of the Conference\n\nThe ministers met.",
                "Outcome\n\n\"The Republics (hereinafter 'the Sides') met.\"\n\nBoth Sides were content.",
                "Outcome\n\n1. They met.\n\n2. They talked.\n\n3. They ate.\n\n4. They left.",
            })
    void thePartiesSpeakInAStatement(String text) {
        assertThat(kind(text)).isEqualTo(Kind.STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers sign joint statement on steel\n\nThe two sides ended their talks.",
                "Talks end without a joint declaration\n\nThe ministers left by the back door.",
            })
    void anArticleAboutAStatementIsNone(String text) {
        assertThat(kind(text)).isEqualTo(Kind.ARTICLE);
    }

    /** Newspapers print interviews, and so call them articles. */
    @ParameterizedTest
    @CsvSource({"article, TRANSCRIPT", "statement, STATEMENT"})
    void anInterviewThatCallsItselfAnArticleIsReadInTurns(String named, Kind kind) {
        String interview = "Talk\n\nCOURIER: Why?\n\nRUIZ: Because.\n\nCOURIER: And now?\n\nRUIZ: Now we wait.";

        assertThat(kind("---\nkind: " + named + "\n---\n" + interview)).isEqualTo(kind);
    }

    private static Kind kind(String text) {
        return Reading.of(text).kind();
    }
}
