package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.corpus.extract.Uploads;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** Files made to do harm are refused with the reason, and the bot answers others meanwhile. */
class HostileAttachmentsTest {
    private static final String WHO_SAID = "Who said that the harbour should stay open to every fishing boat?";

    private Stage stage;
    private Person mo;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        stage = Stage.in(folder);
        mo = stage.person("Mo").moderates(stage.guild);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private String refusal(Post message) {
        mo.chooses("Add to corpus", message);
        return mo.getsReply().text();
    }

    @Test
    void whileAFileInflatesOthersAreAnswered() throws Exception {
        Post word = mo.sends("bomb.docx", Uploads.inflatingDocx(1_000));
        Post pdf = mo.sends("bomb.pdf", Uploads.inflatingPdf(300));
        mo.chooses("Add to corpus", word);
        Person may = stage.person("May").moderates(stage.guild);
        may.chooses("Add to corpus", pdf);

        Person alice = stage.person("Alice");
        alice.runs("/ask", "question", WHO_SAID);
        assertThat(alice.getsReply().text()).contains("Ana Ruiz");

        assertThat(mo.getsReply().text()).contains("There is nothing to publish", "bomb.docx", "inflates to more than");
        assertThat(may.getsReply().text()).contains("There is nothing to publish", "bomb.pdf");
    }

    @Test
    void aLargeFileThatIsSaidToBeSmallIsFetchedNoFurtherThanAllowed() {
        assertThat(refusal(mo.sendsDeceptively("large.txt", new byte[30_000_000], Optional.empty())))
                .contains("large.txt is larger than 20 MB");
    }

    @Test
    void aFileThatStandsElsewhereIsNotFetched() throws Exception {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(1);
            String address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/notes.txt";

            assertThat(refusal(mo.sendsDeceptively("notes.txt", new byte[10], Optional.of(address))))
                    .contains("notes.txt is not kept by Discord itself");

            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aNameThatIsAPathOrRunsBackwardsIsShownPlainlyAndTouchesNothing() {
        byte[] empty = " \n".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(mo.sends("../../\u202Etxt.exe.txt", empty)))
                .contains("There is nothing to publish")
                .doesNotContain("\u202E");
    }
}
