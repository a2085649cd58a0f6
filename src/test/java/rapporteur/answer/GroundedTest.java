package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rapporteur.Talks;
import rapporteur.corpus.Document;

class GroundedTest {
    private static final List<String> TEXTS = List.of(Talks.LAKE, Talks.BRIEFING, Talks.HARBOUR);

    @Property(tries = 150)
    void everyCitationIsTheDocumentsTextAtItsSpan(@ForAll("messages") String message) {
        if (Talks.ask(message) instanceof Answer.Found found) {
            for (Citation citation : found.citations()) {
                Document document = citation.document();

                assertThat(citation.quote())
                        .isEqualTo(document.text(citation.span()))
                        .isNotBlank();
                assertThat(TEXTS).anyMatch(text -> text.contains(citation.quote()));
                assertThat(document.passages()
                                .get(citation.passage() - 1)
                                .span()
                                .overlaps(citation.span()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 150)
    void noMessageIsTooOddToBeAnswered(@ForAll String message) {
        assertThat(Talks.ask(message).text()).isNotBlank();
    }

    @Property(tries = 100)
    void anAnswerNumbersItsCitationsFromOneAndFitsItsLength(@ForAll("messages") String message) {
        if (Talks.ask(message) instanceof Answer.Found found) {
            for (int i = 0; i < found.citations().size(); i++) {
                assertThat(found.citations().get(i).number()).isEqualTo(i + 1);
            }
            assertThat(found.text().length()).isLessThanOrEqualTo(Wording.LONG);
        }
    }

    /** Openings of questions with words of the documents behind them. */
    @Provide
    Arbitrary<String> messages() {
        List<String> openings = List.of(
                "who said",
                "what did Lindqvist say about",
                "when",
                "where",
                "why",
                "how many",
                "which cases",
                "summarize",
                "what is the position of Osteria on",
                "who is",
                "list documents about",
                "did",
                "");
        List<String> words = List.of(
                String.join(" ", TEXTS).replaceAll("[^\\p{L}' ]+", " ").strip().split(" +", -1));
        Arbitrary<String> tail =
                Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(7).map(list -> String.join(" ", list));
        return Arbitraries.of(openings).flatMap(opening -> tail.map(end -> (opening + " " + end).strip()));
    }
}
