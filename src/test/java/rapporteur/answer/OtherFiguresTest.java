package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.Talks;
import rapporteur.corpus.Document;
import rapporteur.index.Space;
import rapporteur.index.Writing;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.minutes.MinuteTaker;

/** What is answered where documents give different numbers. */
class OtherFiguresTest {
    private static final Map<String, String> STORM = Map.of("board", """
            ---
            title: Storm sinks boats at Karst
            date: 2018-03-02
            ---
            The storm sank 14 fishing boats in the harbor of Karst on Thursday, the harbor board said.

            The board counted nine masts on the beach. The ferry stays in Lunden.
            """, "guild", """
            ---
            title: The guild counts its losses
            date: 2018-03-05
            ---
            Fishermen in Karst said the storm had sunk 21 fishing boats. Karst has room for 60 fishing boats.
            """, "other", """
            ---
            title: A storm in Veria
            date: 2011-03-05
            ---
            The storm sank 30 fishing boats in the harbor of Veria on Saturday.
            """);

    private static LuceneIndex index;
    private static Respondent respondent;

    @BeforeAll
    static void readDocuments(@TempDir Path folder) {
        index = LuceneIndex.open(folder, "test");
        MinuteTaker minuteTaker = new MinuteTaker(Language.load(), new DateFinder());
        try (Writing writing = index.writing(Space.SHARED)) {
            STORM.forEach((id, text) -> {
                Document document = Talks.read(id, text);
                writing.put(document, minuteTaker.take(document));
            });
            writing.commit();
        }
        respondent = new CorpusRespondent(index, Space.SHARED, Talks.questions(), AnswerSettings.DEFAULT);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void bothNumbersAreToldWithTheirSources() {
        Answer.Found answer = found("How many fishing boats did the storm sink in Karst?");

        assertThat(answer.text())
                .startsWith("The documents give different figures.")
                .contains("14 fishing boats", "21 fishing boats")
                .doesNotContain("30", "60");
        assertThat(answer.citations())
                .extracting(citation -> citation.document().id())
                .containsExactlyInAnyOrder("board", "guild");
    }

    @Test
    void aNumberThatNobodyDisputesIsToldAlone() {
        Answer.Found answer = found("How many masts did the board count on the beach?");

        assertThat(answer.text()).contains("nine masts").doesNotContain("different figures");
    }

    private static Answer.Found found(String question) {
        Answer answer = respondent.answer(question, Talks.conversation());
        assertThat(answer).isInstanceOf(Answer.Found.class);
        return (Answer.Found) answer;
    }
}
