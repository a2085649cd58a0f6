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
import rapporteur.index.Progress;
import rapporteur.index.Space;
import rapporteur.index.VectorUpdater;
import rapporteur.index.Writing;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.language.LazyEmbedder;
import rapporteur.minutes.MinuteTaker;

/** What takes the model of meanings to answer, or to decline. */
class AnswersByMeaningTest {
    private static final String RUMOUR = """
            ---
            title: A rumour about wages
            date: 2017-10-05
            kind: article
            source: Lakeside Gazette
            ---
            A rumour about wages

            It said that the ferrymen were paid in caviar.
            """;

    @TempDir
    static Path folder;

    private static final LazyEmbedder EMBEDDER = LazyEmbedder.shipped(true);
    private static LuceneIndex index;

    @BeforeAll
    static void index() {
        index = LuceneIndex.open(folder, "test", EMBEDDER::get, 0.5);
        MinuteTaker minuteTaker = new MinuteTaker(Language.load(), new DateFinder());
        try (Writing writing = index.writing(Space.SHARED)) {
            Map.of("lake", Talks.LAKE, "harbour", Talks.HARBOUR, "rumour", RUMOUR)
                    .forEach((id, text) -> {
                        Document document = Talks.read(id, text);
                        writing.put(document, minuteTaker.take(document));
                    });
            writing.commit();
        }
        new VectorUpdater(index, Space.SHARED, EMBEDDER::get).update(Progress.SILENT);
    }

    @AfterAll
    static void close() {
        index.close();
        EMBEDDER.close();
    }

    @Test
    void whoeverSpeaksOfSomethingElseIsNotQuotedOnTheTopic() {
        assertThat(ask("what did Viktor Brandt say about the pier?")).isInstanceOf(Answer.Found.class);
        assertThat(ask("what did Viktor Brandt say about changing the accord?")).isInstanceOf(Answer.Declined.class);
    }

    @Test
    void itIsNobodyUnlessTheVeryWordsAreAskedFor() {
        assertThat(ask("who said that ferrymen get caviar for wages?")).isInstanceOf(Answer.Declined.class);
        assertThat(ask("who said \"the ferrymen were paid in caviar\"?")).isInstanceOf(Answer.Found.class);
    }

    private static Answer ask(String question) {
        return new CorpusRespondent(index, Space.SHARED, Talks.questions(), AnswerSettings.DEFAULT)
                .answer(question, Talks.conversation());
    }
}
