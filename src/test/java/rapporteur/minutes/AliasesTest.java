package rapporteur.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AliasesTest {
    @Test
    void anAliasIsKnownWhateverItsCaseAndArticle() {
        Aliases aliases = Aliases.read(List.of("The Chief Negotiator = Vera Marsh", "", "# a remark"))
                .aliases();

        assertThat(aliases.meaning("chief negotiator")).contains("Vera Marsh");
        assertThat(aliases.meaning("the chief negotiator")).contains("Vera Marsh");
        assertThat(aliases.meaning("a negotiator")).isEmpty();
        assertThat(aliases.of("vera marsh")).containsExactly("chief negotiator");
    }

    @Test
    void aBadLineIsNamedAndTheOthersStay() {
        Aliases.Read read = Aliases.read(List.of("Vera Marsh", "the envoy = Vera Marsh", "envoy = Ivo Marsh", "x ="));

        assertThat(read.problems()).hasSize(3).allMatch(problem -> problem.startsWith("line "));
        assertThat(read.aliases().meaning("the envoy")).contains("Vera Marsh");
    }
}
