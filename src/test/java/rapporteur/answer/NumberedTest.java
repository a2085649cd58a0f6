package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Talks;
import rapporteur.corpus.Document;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.minutes.MinuteTaker;
import rapporteur.minutes.Minutes;

class NumberedTest {
    private static final Document DOCUMENT = Talks.read("rounds", """
            ---
            title: The sixteenth round
            date: 2016-03-09
            ---
            The sixteenth round

            The round after it, the 17th, opens next year in Brell. The first, in 1999, took place on June 2.
            """);

    private static final Minutes MINUTES = new MinuteTaker(Language.load(), new DateFinder()).take(DOCUMENT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when does the round open?",
                "when was the 16th round?",
                "where is the 17th round?",
                "when was the 1st round in 1999?",
                "what happened on June 2nd?",
                "what opened in 2016?",
                "what opens in 2017?",
                "how many rounds were there between 1999 and 2010?"
            })
    void isInADocumentThatHasItOrMeansIt(String question) {
        assertThat(Numbered.in(question).isIn(DOCUMENT, MINUTES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"when was the 18th round?", "where did the talks of 2008 open?", "when was the 3rd in 1999?"})
    void isNotInADocumentOfOthers(String question) {
        assertThat(Numbered.in(question).isIn(DOCUMENT, MINUTES)).isFalse();
    }
}
