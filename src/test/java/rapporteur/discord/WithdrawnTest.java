package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** What is withdrawn shows nowhere from the moment on when the moderator is told so, and what would be missed is told before. */
class WithdrawnTest {
    private static final String QUESTION = "Who said that the ferry to Tamber will be sold?";
    private static final String TEXT = """
            "The ferry to Tamber will be sold in spring", said Nora Finch, a shipowner. "It is older than I am", she added.
            """;

    private Stage stage;
    private Person mo;
    private Person asker;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        stage = Stage.in(folder);
        mo = stage.person("Mo").moderates(stage.guild);
        asker = stage.person("Asker");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void publish() {
        mo.runs("/corpus add");
        mo.submits(Map.of("Or a text", TEXT, "Title (guessed if empty)", "The crossing"), Map.of());
        mo.sees("**The crossing**");
        mo.clicks("Publish");
        mo.sees("the-crossing: published");
    }

    private Post proposesWithdrawal() {
        mo.runsChoosing("/corpus withdraw", "document", "crossing");
        return mo.sees("Withdraw “The crossing”");
    }

    private void withdraw() {
        proposesWithdrawal();
        mo.clicks("Withdraw");
        mo.sees("the-crossing: withdrawn");
    }

    private void noTrace(Post reply) {
        assertThat(reply.text()).doesNotContainIgnoringCase("Finch").doesNotContainIgnoringCase("crossing");
        assertThat(reply.files().toString()).doesNotContainIgnoringCase("Finch").doesNotContainIgnoringCase("crossing");
    }

    @Test
    void noSurfaceShowsATraceOfIt() {
        publish();
        asker.runs("/ask", "question", QUESTION);
        asker.sees("Nora Finch");
        Post answer = asker.getsReply();

        withdraw();

        asker.runs("/ask", "question", "What else did she say?");
        noTrace(asker.getsReply());
        asker.runs("/ask", "question", QUESTION);
        noTrace(asker.getsReply());
        for (String button : new String[] {"Read in context", "Share here"}) {
            asker.clicks(button, answer);
            noTrace(asker.getsReply());
        }
        asker.runs("/documents list");
        noTrace(asker.getsReply());
        asker.runs("/help");
        noTrace(asker.getsReply());
        asker.runs("/privacy export");
        noTrace(asker.sees("All that is kept about you"));
        assertThat(asker.types("/documents show", "document", "crossing")).isEmpty();
        assertThat(asker.types("/ask", "document", "crossing")).isEmpty();
        assertThat(mo.types("/corpus withdraw", "document", "crossing")).isEmpty();
        asker.chooses("Check this quote", mo.writes("“The ferry to Tamber will be sold in spring”"));
        noTrace(asker.getsReply());
    }

    @Test
    void whatWasAskedOnAServerIsNotInAFileThatIsAskedForElsewhere() {
        publish();
        asker.runs("/ask", "question", QUESTION);
        asker.sees("Nora Finch");
        asker.runs("/privacy export");
        assertThat(asker.sees("All that is kept about you").files().toString()).contains("Nora Finch");

        Channel direct = stage.discord.directMessages();
        asker.goesTo(direct).runs("/privacy export");

        noTrace(asker.getsReply());
        assertThat(asker.getsReply().files().toString()).contains(QUESTION);
    }

    @Test
    void gapsAreGroupedAndToldToBeClosed() {
        asker.runs("/ask", "question", QUESTION);
        asker.getsReply();
        asker.runs("/ask", "question", "who said the ferry to Tamber will be sold");
        asker.getsReply();
        asker.runs("/ask", "question", "Who painted the walls of the granary?");
        asker.getsReply();

        publish();
        mo.runs("/corpus gaps");

        mo.sees(
                "much the same ones together: 2",
                "2 × “who said the ferry to Tamber will be sold”: answered now",
                "Nora Finch");
        mo.sees("1 × “Who painted the walls of the granary?”: still no answer");
    }

    @Test
    void whatWouldBeMissedIsToldBefore() {
        asker.runs("/ask", "question", QUESTION);
        asker.getsReply();
        publish();
        asker.runs("/ask", "question", QUESTION);
        asker.sees("Nora Finch");

        String proposal = proposesWithdrawal().text();

        assertThat(proposal)
                .contains("Answers given from it of late: 1", "before that it answers: " + QUESTION)
                .containsPattern("Quiz questions from it: [1-9]");
    }
}
