package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "who said \"no net, no fish\"?",
                "who said “no net, no fish”?",
                "who said „no net, no fish“?",
                "who said 'no net, no fish'",
                "who said ‘no net, no fish’?"
            })
    void marksOfEveryStyleAreSeen(String question) {
        assertThat(Quoted.in(question)).containsExactly("no net, no fish");
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(Quoted.in("what's China's answer, and why didn't the ministers' deputies say so?"))
                .isEmpty();
    }

    @Test
    void anApostropheMayStandInsideSingleMarks() {
        assertThat(Quoted.in("who said 'we don't lend nets'?")).containsExactly("we don't lend nets");
    }

    @Test
    void severalQuotationsAreSeenInOrder() {
        assertThat(Quoted.in("\"first words\" or \"second words\"?")).containsExactly("first words", "second words");
    }
}
