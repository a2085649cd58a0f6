package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.minutes.Taking.article;
import static rapporteur.minutes.Taking.minutes;

import org.junit.jupiter.api.Test;

/** Whom "he", "she" and roles mean: the speaker of the last statement of each text. */
class PronounsTest {
    @Test
    void whoSpokeLastSpeaksOn() {
        assertThat(lastSpeaker("""
                        Envoy Karel Brandt met Minister Tomas Hale in the morning. Brandt said the road was open.

                        “Nobody was turned back,” he said.
                        """)).isEqualTo("Karel Brandt");
    }

    @Test
    void aSubjectIsTakenUpRatherThanWhoeverWasNamedLater() {
        assertThat(lastSpeaker("""
                        Laura Kovar criticized the judge, Helen Marsh, for the delay.

                        “The file was ready in May,” she said.
                        """)).isEqualTo("Laura Kovar");
    }

    @Test
    void whoeverIsNamedInAQuotationDoesNotSayIt() {
        assertThat(lastSpeaker("""
                        Anna Kovar, a lawyer for the miners, waited outside. “Helen Marsh never read the file,” she said.
                        """)).isEqualTo("Anna Kovar");
    }

    @Test
    void apronounIsAMentionForTheNext() {
        assertThat(lastSpeaker("""
                        Martin Hale said the talks were over. He thanked Simon Brandt. “We tried,” he said.
                        """)).isEqualTo("Martin Hale");
    }

    @Test
    void theSurnameOfAFormOfAddressBeforeASpeakerIsNotTheSpeaker() {
        assertThat(lastSpeaker("""
                        Helen Marsh flew to the coast. Marsh aide Laura Kovar said the ships were late. “They sail at noon,” she said.
                        """)).isEqualTo("Laura Kovar");
    }

    @Test
    void aRoleMeansWhoeverBearsIt() {
        assertThat(lastSpeaker("""
                        Senator Martin Hale met the miners. Simon Brandt waited. “I have read it,” the senator said.
                        """)).isEqualTo("Martin Hale");
    }

    @Test
    void whereTwoComeIntoQuestionThePronounStaysAsItIsWritten() {
        assertThat(lastSpeaker("Pilots near Martin Hale and Simon Brandt heard it. “It was loud,” she said."))
                .isEqualTo("she");
    }

    private static String lastSpeaker(String text) {
        return minutes(article(text)).statements().getLast().speaker().name();
    }
}
