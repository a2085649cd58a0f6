package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Guild;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;
import rapporteur.index.Space;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.QuizItem.Kind;

/** Moderators see the questions made from their server's documents, veto and reword them, and nobody else's. */
class ReviewDeskTest {
    private static final String GAP = "We hoped for more than \\_\\_\\_\\_";

    private Stage stage;
    private Guild other;
    private Space here;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        stage = Stage.prepared(folder);
        other = stage.discord.guild("Another harbour", "en-US");
        stage.started();
        here = new Space("server-" + stage.guild.id());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Person moderator(Guild guild) {
        Channel channel = stage.discord.channel(guild, "moderators");
        return stage.discord.person("Mo", channel).moderates(guild);
    }

    private List<QuizItem> asked(Space space) {
        return stage.corpus.review().items(space);
    }

    /** The quotation with a gap, wherever it stands in the list. */
    private Person atTheQuotation() {
        Person mo = moderator(stage.guild);
        mo.runsChoosing("/corpus quiz", "document", "end without");
        Post list = mo.sees("Questions: ", GAP);
        String line = list.text()
                .lines()
                .filter(each -> each.contains("We hoped"))
                .findFirst()
                .orElseThrow();
        mo.clicks(line.replaceAll("^\\*\\*(\\d+)\\..*", "$1"));
        return mo;
    }

    @Test
    void aQuestionIsShownWithItsAnswerAndTheWordsThatProveIt() {
        Person mo = atTheQuotation();

        Post shown = mo.sees("Complete the quotation, difficulty", GAP, "✓ **words**");

        assertThat(shown.isEphemeral()).isTrue();
        assertThat(shown.text()).contains("> \"We hoped for more than words\", said Ana Ruiz");
    }

    @Test
    void whatIsVetoedIsAskedOnNoOtherSurfaceOfTheServerUntilItIsReinstated() {
        int before = asked(here).size();
        Person mo = atTheQuotation();

        mo.clicks("Veto");
        mo.sees("Vetoed by mo");

        assertThat(asked(here)).hasSize(before - 1);
        assertThat(asked(new Space("server-" + other.id()))).hasSize(before);
        mo.clicks("Ask as it was made");
        mo.sees("Reinstated by mo");
        assertThat(asked(here)).hasSize(before);
    }

    @Test
    void whatIsDecidedIsToldInTheChannelForIt() {
        Channel log = stage.discord.channel(stage.guild, "log");
        Person settling = moderator(stage.guild);
        settling.runs("/settings set", "log", log.id());
        settling.sees("Changes are told in: <#" + log.id() + ">");

        atTheQuotation().clicks("Veto");

        stage.discord.person("Lou", log).sees(GAP, "Vetoed by mo");
    }

    @Test
    void aVetoOutlivesARestart() {
        Person before = atTheQuotation();
        before.clicks("Veto");
        before.sees("Vetoed by mo");
        int after = asked(here).size();

        stage.restarted();

        assertThat(asked(here)).hasSize(after);
        Person mo = moderator(stage.guild);
        mo.runs("/corpus quiz");
        mo.sees("Vetoed: 1");
    }

    @Test
    void aQuestionIsRewordedInAForm() {
        Person mo = atTheQuotation();

        mo.clicks("Reword");
        assertThat(mo.seesForm()).isEqualTo("Reword a question");
        mo.submits(reworded("The mayor hoped for more than ____. What is missing?"), Map.of());

        mo.sees("The mayor hoped for more than", "Reworded by mo", "✓ **words**");
        assertThat(asked(here)).anySatisfy(item -> assertThat(item.prompt()).startsWith("The mayor hoped"));
    }

    @Test
    void aWordingThatTellsTheAnswerOrLosesTheGapIsRefused() {
        Person mo = atTheQuotation();
        mo.clicks("Reword");
        mo.seesForm();
        mo.submits(reworded("We hoped for more than words, more than ____"), Map.of());
        mo.sees("give the answer away");

        Person again = atTheQuotation();
        again.clicks("Reword");
        again.seesForm();
        again.submits(reworded("What did she hope for?"), Map.of());
        again.sees("Keep the gap");

        assertThat(asked(here)).noneSatisfy(item -> assertThat(item.prompt()).startsWith("What did she"));
    }

    @Test
    void whoeverMayNotManageTheServerSeesNoAnswers() {
        Person alice = stage.person("Alice");

        alice.runs("/corpus quiz");
        assertThat(alice.getsReply().text()).contains("Only those who may manage this server");
    }

    @Test
    void theQuestionsOfAWithdrawnDocumentVanishAtOnce() {
        Person mo = moderator(stage.guild);
        mo.runs("/corpus add");
        mo.seesForm();
        mo.submits(
                Map.of(
                        "Or a text",
                        "\"The lighthouse should be rebuilt before winter\", said Nora Finch, the keeper of Port Lena.\n",
                        "Title (guessed if empty)",
                        "The lighthouse",
                        "Date, as 2024-03-04 (guessed if empty)",
                        "2024-03-05"),
                Map.of());
        mo.sees("**The lighthouse**");
        mo.clicks("Publish");
        mo.sees("published");
        mo.runsChoosing("/corpus quiz", "document", "lighthouse");
        Post list = mo.sees("lighthouse should");
        assertThat(lighthouse(here)).isPresent();
        assertThat(lighthouse(new Space("server-" + other.id()))).isEmpty();
        assertThat(lighthouse(Space.SHARED)).isEmpty();

        mo.runsChoosing("/corpus withdraw", "document", "light");
        mo.sees("Withdraw “The lighthouse”");
        mo.clicks("Withdraw");
        mo.sees("withdrawn");

        assertThat(lighthouse(here)).isEmpty();
        mo.clicks("1", list);
        mo.sees("is not made any more");
    }

    private static Map<String, String> reworded(String prompt) {
        return Map.of("The question; its answer stays the same", prompt);
    }

    private Optional<QuizItem> lighthouse(Space space) {
        return asked(space).stream()
                .filter(item ->
                        item.kind() == Kind.COMPLETE_QUOTATION && item.prompt().contains("Nora Finch"))
                .findFirst();
    }
}
