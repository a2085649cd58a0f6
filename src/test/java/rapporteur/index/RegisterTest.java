package rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.minutes.Person;

class RegisterTest {
    @Test
    void aPersonOfManyDocumentsIsOne() {
        assertThat(Register.of(List.of(
                        person("a", "Vera Marsh"), person("b", "Vera Marsh"), person("c", "Vera Marsh", "the envoy"))))
                .extracting(Individual::name, Individual::documents)
                .containsExactly(tuple("Vera Marsh", Set.of("a", "b", "c")));
    }

    @ParameterizedTest
    @CsvSource({
        "Vera Marsh, Vera Anne Marsh",
        "Vera Marsh, V. Marsh",
        "V. A. Marsh, Vera Anne Marsh",
        "José Ibarra, Jose Ibarra",
        "Marsh, Vera Marsh",
        "Baodong, Wei Baodong",
        "Wei, Wei Baodong"
    })
    void formsOfOneNameAreOnePerson(String one, String other) {
        assertThat(Register.of(List.of(person("a", one), person("b", other)))).hasSize(1);
        assertThat(Register.of(List.of(person("a", other), person("b", one)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Vera Marsh, Miroslav Marsh",
        "Vera Anne Marsh, Vera Jane Marsh",
        "Vera Marsh, Vera Moss",
        "Moss, Vera Marsh"
    })
    void otherNamesAreOtherPeople(String one, String other) {
        assertThat(Register.of(List.of(person("a", one), person("b", other)))).hasSize(2);
    }

    @Test
    void whoIsInOfficeIsNotTheFishermanOfTheSameName() {
        FoundPerson minister = person("a", "Li Wen", "fisheries minister of Osteria");
        FoundPerson fisherman = person("b", "Li Wen", "a fisherman from Port Sel");
        FoundPerson envoy = person("c", "Li Wen", "the special envoy");

        assertThat(Register.of(List.of(minister, fisherman, envoy)))
                .extracting(Individual::documents)
                .containsExactly(Set.of("a", "c"), Set.of("b"));
    }

    @Test
    void aDocumentThatKnowsTwoOfOneNameKeepsThemApart() {
        assertThat(Register.of(List.of(person("a", "Li Wen"), person("a", "Li Wen"))))
                .hasSize(2);
    }

    @Test
    void aSurnameThatTwoShareJoinsNeither() {
        assertThat(Register.of(List.of(person("a", "Marsh"), person("b", "Vera Marsh"), person("c", "Miroslav Marsh"))))
                .extracting(Individual::name)
                .containsExactly("Marsh", "Vera Marsh", "Miroslav Marsh");
    }

    private static FoundPerson person(String document, String name, String... descriptions) {
        return new FoundPerson(
                document, new Person(name, List.of(), List.of(), List.of()), List.of(descriptions), List.of("x"));
    }
}
