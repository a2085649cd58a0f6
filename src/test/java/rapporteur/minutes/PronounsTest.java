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
    void whoeverWasMarriedToHerMayBeHe() {
        assertThat(lastSpeaker("""
                        “The ferry is full,” said the guild's secretary, Maren Tell.

                        Raiko Tell, who sails it and was married to her until May, filed a complaint. He said that it was empty.
                        """)).isEqualTo("Raiko Tell");
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
    void aLaterSubjectIsTakenUpRatherThanWhoeverSpokeBefore() {
        assertThat(lastSpeaker("""
                        Martin Hale drew the harbor. Laura Kovar built it.

                        “It will open in May,” Simon Brandt said.

                        But Laura Kovar will face the same doubts Mr. Hale has. He added that the piers were old.
                        """)).isEqualTo("Martin Hale");
    }

    @Test
    void whoeverDoesSomethingBehindWithIsASubject() {
        assertThat(lastSpeaker("""
                        Helen Marsh owns two ships. The guild's losses would outstrip its gains, said Laura Kovar, a pilot.

                        It has become a matter of the vote, with Helen Marsh — who wants larger harbors — lambasting the guild.

                        “The plan is a wreck,” she said.
                        """)).isEqualTo("Helen Marsh");
    }

    @Test
    void whoeverWasSheIsNotHeLater() {
        assertThat(lastSpeaker("""
                        Simon Brandt came first. Envoy Quorra Tane spoke for an hour. She said the road was open. It was raining. She left at noon. He said it was closed.
                        """)).isEqualTo("Simon Brandt");
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
