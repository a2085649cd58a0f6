package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** Texts come from forms and from messages, and what is said about them can be corrected before anybody sees them. */
class AcquisitionsTest {
    private static final String QUESTION = "Who said that the lighthouse should be rebuilt?";
    private static final String TEXT =
            "\"The lighthouse should be rebuilt\", said Nora Finch, the keeper of Port Lena.\n";
    private static final String OTHER_TEXT = "\"The lighthouse should be painted\", said Otto Bly, a painter.\n";
    private static final String NAME = "2024-03-05-the-lighthouse";

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

    private void published() {
        mo.runs("/corpus add");
        mo.submits(
                Map.of(
                        "Or a text",
                        TEXT,
                        "Title (guessed if empty)",
                        "The lighthouse",
                        "Date, as 2024-03-04 (guessed if empty)",
                        "2024-03-05",
                        "Where it can be read on the web",
                        "https://example.org/lighthouse"),
                Map.of());
        mo.sees("**The lighthouse**");
        mo.clicks("Publish");
        mo.sees(NAME + ": published");
    }

    private String answer() {
        asker.runs("/ask", "question", QUESTION);
        return asker.getsReply().text();
    }

    @Test
    void aMessageIsTakenFromItsMenu() {
        Post message = asker.writes(TEXT);

        mo.chooses("Add to corpus", message);
        Post preview = mo.sees("Nora Finch \\(1\\)");
        mo.clicks("Publish");
        mo.sees("published");

        assertThat(preview.isEphemeral()).isTrue();
        assertThat(answer()).contains("Nora Finch");
    }

    @Test
    void theFilesOfAMessageAreTakenFromItsMenu() {
        Post message = asker.sends("light.txt", ("The lighthouse\n\n" + TEXT).getBytes(StandardCharsets.UTF_8));

        mo.chooses("Add to corpus", message);

        mo.sees("**The lighthouse**", "Nora Finch \\(1\\)");
    }

    @Test
    void whoeverMayNotManageTheServerTakesNothing() {
        Post message = asker.writes(TEXT);

        asker.chooses("Add to corpus", message);

        assertThat(asker.getsReply().text()).contains("Only those who may manage this server");
    }

    @Test
    void whatIsSaidAboutATextIsCorrectedBeforeItIsPublished() {
        mo.chooses("Add to corpus", asker.writes(TEXT));
        mo.sees("Nora Finch");

        mo.clicks("Edit details");
        mo.seesForm();
        mo.submits(
                Map.of(
                        "Title (guessed if empty)", "A light for all",
                        "Date, as 2024-03-04 (guessed if empty)", "2024-04-01",
                        "Kind", "statement"),
                Map.of());
        mo.sees("**A light for all**", "2024-04-01", "Kind: statement");
        mo.clicks("Publish");

        mo.sees("2024-04-01-a-light-for-all: published");
    }

    @Test
    void aTextThatIsLikeAnotherIsToldToBe() {
        published();

        mo.chooses("Add to corpus", asker.writes(TEXT + "\nIt was raining that day in the whole of the harbour.\n"));
        mo.sees("Much the same: 91 % of the text is also in “The lighthouse”");

        mo.chooses("Add to corpus", asker.writes("Nothing at all was said about boats today.\n"));
        assertThat(mo.getsReply().text()).contains("This is what I understand").doesNotContain("Much the same");
    }

    @Test
    void ofARecordingTheTimeIsToldWithTheWords() {
        mo.chooses("Add to corpus", asker.sends("talk.vtt", """
                WEBVTT

                00:12:05.000 --> 00:12:09.000
                <v Nora Finch>The lighthouse should be rebuilt by the summer.

                00:13:10.000 --> 00:13:12.000
                <v Otto Bly>Nobody has the money for it.
                """.getBytes(StandardCharsets.UTF_8)));
        mo.sees("Nora Finch \\(1\\), Otto Bly \\(1\\)");
        mo.clicks("Publish");
        mo.sees("published");

        asker.runs("/ask", "question", QUESTION);
        asker.sees("Nora Finch", "passage 1, 00:12:05");
    }

    @Test
    void aDateThatIsNoneIsToldAndNothingIsLost() {
        mo.chooses("Add to corpus", asker.writes(TEXT));
        mo.sees("Nora Finch");

        mo.clicks("Edit details");
        mo.seesForm();
        mo.submits(Map.of("Date, as 2024-03-04 (guessed if empty)", "last May"), Map.of());

        mo.sees("The date has to be written as 2024-03-04", "Nora Finch \\(1\\)");
        mo.clicks("Publish");
        mo.sees("published");
    }

    @Test
    void aPreviewThatIsLeftAloneIsGoneFromTheScreenAsWell() {
        mo.chooses("Add to corpus", asker.writes(TEXT));
        Post preview = mo.sees("Nora Finch");

        stage.clock.passes(Duration.ofMinutes(14));

        mo.sees("This proposal is no longer open here");
        assertThat(preview.text()).doesNotContain("Nora Finch");
        assertThat(preview.buttons()).isEmpty();
        assertThat(answer()).doesNotContain("Nora Finch");
    }

    @Test
    void aDocumentIsReplacedUnderItsNameAndWhatItSaidIsGone() {
        published();
        assertThat(answer()).contains("Nora Finch");

        mo.runsChoosing("/corpus replace", "document", "light");
        assertThat(mo.seesForm()).isEqualTo("Replace a document");
        mo.submits(Map.of("Or a text", OTHER_TEXT), Map.of());
        mo.sees("Replaces “The lighthouse”, 2024-03-05", "Otto Bly");
        assertThat(answer()).contains("Nora Finch");
        mo.clicks("Publish");

        mo.sees(NAME + ": replaced");
        assertThat(answer()).doesNotContain("Nora Finch");
        asker.runs("/documents show", "document", "The lighthouse");
        assertThat(asker.getsReply().text()).contains("Otto Bly", "2024-03-05").doesNotContain("Nora Finch");
    }

    @Test
    void aDocumentForEveryoneIsNotForOneServerToReplace() {
        mo.runsChoosing("/corpus replace", "document", "Harbour talks open");

        assertThat(mo.getsReply().text()).contains("is for everyone");
    }
}
