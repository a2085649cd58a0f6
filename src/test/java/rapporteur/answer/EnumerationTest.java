package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.Talks;
import rapporteur.corpus.Document;
import rapporteur.corpus.Span;

class EnumerationTest {
    private static final String ANNOUNCED = "Three things were agreed.";
    private static final String FIRST = "One, the ferry sails at night.";
    private static final String REMARK = "The captain asked for that.";
    private static final String SECOND = "Two, the fare is six crowns.";
    private static final String THIRD = "Three, children sail for nothing.";
    private static final String AFTER = "The mayor was pleased.";

    @Test
    void aListIsToldFromItsAnnouncement() {
        assertThat(around(ANNOUNCED, ANNOUNCED, FIRST, REMARK, SECOND, THIRD, AFTER))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aListIsToldFromItsFirstItemWhicheverIsFound() {
        assertThat(around(THIRD, FIRST, REMARK, SECOND, THIRD, AFTER)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aSentenceBesideAListIsNoPartOfIt() {
        assertThat(around(AFTER, FIRST, SECOND, THIRD, AFTER)).isEmpty();
    }

    @Test
    void theNumberedParagraphsOfAStatementAreNoList() {
        String opening = "1. The towns met in Lunden.";

        assertThat(around(opening, opening, "2. They discussed the pier.", "3. They will meet again."))
                .isEmpty();
    }

    private static List<String> around(String sentence, String... sentences) {
        Document document = Talks.read("list", String.join(" ", sentences));
        List<Span> spans = new ArrayList<>();
        for (String each : sentences) {
            int at = document.text().indexOf(each);
            spans.add(new Span(at, at + each.length()));
        }
        int at = List.of(sentences).indexOf(sentence);
        return Enumeration.around(spans.get(at), document, spans).stream()
                .map(document::text)
                .toList();
    }
}
