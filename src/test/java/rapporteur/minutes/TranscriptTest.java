package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.minutes;
import static rapporteur.minutes.Taking.statements;
import static rapporteur.minutes.Taking.transcript;

import org.junit.jupiter.api.Test;
import rapporteur.corpus.Document;

class TranscriptTest {
    private static final Document BRIEFING = transcript("""
            Ferry Briefing: Talks on the Strait

            Spokeswoman Mira Solen will open.

            MS. SOLEN: Good morning. All told, four ships are late. Each side answers for its own.

            QUESTION: Will the strait be closed?

            MS. SOLEN: No. Ambassador Radek Wirth told us, "It stays open." Our pilot saw the buoys.

            Noon Update: Weather in the Strait
            """);

    @Test
    void onlyThoseWhoTakeTheFloorSpeak() {
        assertThat(statements(BRIEFING))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("Mira Solen", "Mira Solen", "Radek Wirth");
    }

    @Test
    void anAnswerIsCitedWithItsQuestion() {
        Statement answer = minutes(BRIEFING).statements().get(1);

        assertThat(BRIEFING.text(answer.evidence())).startsWith("QUESTION: Will the strait be closed?");
        assertThat(Taking.content(BRIEFING, answer)).startsWith("No. Ambassador");
    }

    @Test
    void whoQuotesSomebodyInATurnRelaysIt() {
        assertThat(minutes(BRIEFING).statements().getLast().relayers())
                .extracting(Speaker::name)
                .containsExactly("Mira Solen");
    }

    @Test
    void whoeverHasTurnsIsAPersonOfThatName() {
        Document briefing = transcript("""
                Minister Mira Solen and Ines Corvane, Chief Sailing Officer

                MS. SOLEN: Good morning.

                MS. CORVANE: The ships will sail.
                """);

        assertThat(statements(briefing))
                .containsExactly("Mira Solen: Good morning.", "Ines Corvane: The ships will sail.");
    }

    @Test
    void anInterviewerOfAnyNameAsksAndSaysNothing() {
        assertThat(statements(transcript("""
                        The pilot Mira Solen talks of buoys.

                        COURIER: Are they safe?

                        SOLEN: They are painted.

                        COURIER: So they are not.

                        SOLEN: You said it.

                        COURIER: Who will mend them?

                        SOLEN: I will.
                        """)))
                .containsExactly("Mira Solen: They are painted.", "Mira Solen: You said it.", "Mira Solen: I will.");
    }

    @Test
    void whoeverIsIntroducedAnswersUnderTheLetterOfAnAnswer() {
        assertThat(statements(transcript("""
                        By Ines Corvane

                        The pilot Mira Solen talks of buoys.

                        Q: Are they safe?

                        A: They are painted.
                        """))).containsExactly("Mira Solen: They are painted.");
    }
}
