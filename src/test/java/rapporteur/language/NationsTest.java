package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries by their adjectives, peoples and seats of government. */
class NationsTest {
    private static final Nations NATIONS = Nations.shipped();

    @ParameterizedTest
    @CsvSource({
        "norway, Norway",
        "norwegians, Norway",
        "austrian, Austria",
        "kenyans, Kenya",
        "french, France",
        "u.s., United States",
        "new-zealand, New Zealand"
    })
    void wordsForAPeopleMeanTheirCountry(String word, String country) {
        assertThat(NATIONS.ofPeople(word)).contains(country);
    }

    @Test
    void aSeatOfGovernmentStandsForTheCountryAndIsNoWordForItsPeople() {
        assertThat(NATIONS.ofSeat("new-delhi")).contains("India");
        assertThat(NATIONS.ofPeople("new-delhi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"human", "than", "''", "president"})
    void ordinaryWordsMeanNoCountry(String word) {
        assertThat(NATIONS.ofPeople(word)).isEmpty();
    }
}
