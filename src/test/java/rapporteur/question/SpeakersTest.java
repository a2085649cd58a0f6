package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final Who LINDQVIST = new Who("Lindqvist", List.of());
    private static final Who MARSH = new Who("Marsh", List.of());

    @Test
    void theSpeakerStandsBeforeTheVerb() {
        assertThat(Speakers.in("what did Lindqvist say about Marsh?", List.of(MARSH, LINDQVIST)))
                .containsExactly(LINDQVIST);
    }

    @Test
    void aRoleThatStandsThereIsTheSpeakerThoughSomebodyElseIsNamed() {
        assertThat(Speakers.in("what did the vice president say about Marsh?", List.of(MARSH)))
                .containsExactly(new Who("vice president", List.of()));
    }

    @Test
    void withoutAVerbWhoeverIsNamedSpeaks() {
        assertThat(Speakers.in("Lindqvist on the barge", List.of(LINDQVIST))).containsExactly(LINDQVIST);
    }

    @Test
    void aPronounNamesNobody() {
        assertThat(Speakers.in("what did he say?", List.of())).isEmpty();
    }

    @Test
    void aFollowUpMayNameOnlyARole() {
        assertThat(Speakers.in("and the embassy spokesman?", List.of()))
                .containsExactly(new Who("embassy spokesman", List.of()));
    }

    @Test
    void theNamesOfSpeakersAreNotWhatTheQuestionIsAbout() {
        assertThat(Speakers.remove(List.of(LINDQVIST), "Ms. Lindqvist's hatchery costs"))
                .isEqualTo("hatchery costs");
    }
}
