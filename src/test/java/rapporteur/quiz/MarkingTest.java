package rapporteur.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {
    @ParameterizedTest(name = "{1} is right for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            sovereignty       | Sovereignty
            sovereignty       | soverignty
            sovereignty       | sovreingty
            Kolář             | kolar
            Þorvaldsson       | thorvaldsson
            back-sliding      | backsliding
            back-sliding      | back sliding
            rule of law       | the rule of law.
            isn’t             | isn't
            weather           | waether
            neighbor          | neighbour
            criticises        | criticizes
            talks             | talk
            Posner            | Mr. Posner
            Michael Posner    | Assistant Secretary Michael Posner
            1,000             | 1000
            $6.4 billion      | 6.4 billion
            25 percent        | 25%
            """)
    void aSlipOrAnotherWayToWriteItIsRight(String answer, String typed) {
        assertThat(Marking.isRight(cloze(answer), typed)).isTrue();
    }

    @ParameterizedTest(name = "{1} is wrong for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            talk              | walk
            appropriate       | inappropriate
            law               | lax
            weather           | wether way
            rule of law       | rule
            1991              | 1990
            $6.4 billion      | $6.5 billion
            $6.4 billion      | $64 billion
            25 percent        | 25
            Gao Zhisheng      | Liu Xiaobo
            the               | a
            """)
    void somethingElseIsWrong(String answer, String typed) {
        assertThat(Marking.isRight(cloze(answer), typed)).isFalse();
    }

    @Test
    void nothingTypedIsWrong() {
        assertThat(Marking.isRight(cloze("…"), "…")).isFalse();
        assertThat(Marking.isRight(cloze("talk"), " ")).isFalse();
    }

    @Test
    void anyOfTheAlternativesIsRight() {
        Task.Cloze task = new Task.Cloze("Michael Posner", List.of("Posner"));

        assertThat(Marking.isRight(task, "posner")).isTrue();
        assertThat(Marking.isRight(task, "Michael")).isFalse();
    }

    @Test
    void neighboursSwappedAreOneSlip() {
        assertThat(Marking.distance("form", "from")).isEqualTo(1);
        assertThat(Marking.distance("", "law")).isEqualTo(3);
        assertThat(Marking.distance("sovereignty", "soverignty")).isEqualTo(1);
    }

    private static Task.Cloze cloze(String answer) {
        return new Task.Cloze(answer, List.of());
    }
}
