package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Discord;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/** Documents, help, privacy, and the check of quotations. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandsTest {
    private static final String ENTRY = "Check this quote";

    private Stage stage;
    private Discord discord;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        stage = Stage.in(folder);
        discord = stage.discord;
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private Person alice() {
        return discord.person("Alice", discord.channel(stage.guild, "talks"));
    }

    @Test
    void documentsAreListedWithDateKindAndSource() {
        Person alice = alice();

        alice.runs("/documents list");

        Post list = alice.sees("Documents: ", "**Harbour talks open in Port Lena**");
        assertThat(list.text())
                .contains("Date: 2024-03-04. Kind: article. Passages: 4")
                .contains("Source: The Lena Courier");
        assertThat(list.isEphemeral()).isTrue();
    }

    @Test
    void aLongListAndALongDocumentAreTurnedPageByPage() {
        StringBuilder text = new StringBuilder("---\ntitle: The long log\ndate: 2023-01-01\n---\n");
        for (int hour = 1; hour <= 60; hour++) {
            text.append("\nAt hour ")
                    .append(hour)
                    .append(" the keeper wrote that the sea was calm. ".repeat(8))
                    .append('\n');
        }
        stage.corpus.write("log.md", text.toString());
        for (int day = 1; day <= 9; day++) {
            stage.corpus.write(
                    "day" + day + ".md",
                    "---\ntitle: Day " + day + "\ndate: 2022-01-0" + day + "\n---\n\nIt rained.\n");
        }
        stage.corpus.update();
        Person alice = alice();

        alice.runs("/documents list");
        alice.sees("Page 1 of 2");
        alice.clicks("More");
        assertThat(alice.sees("Page 2 of 2", "Day 1").buttons())
                .contains("Back")
                .doesNotContain("More");
        alice.clicks("Close");

        alice.runsChoosing("/documents show", "document", "long log");
        alice.sees("Passage 1", "At hour 1 ", "Page 1 of ");
        alice.clicks("More");
        alice.sees("Page 2 of ", "At hour 9 ");
        alice.clicks("Back");
        alice.sees("At hour 1 ", "Page 1 of ");
    }

    @Test
    void helpHasExamplesThatWork() {
        Person alice = alice();

        alice.runs("/help");
        String help = alice.sees("I answer questions", "`/ask`", "`/privacy`").text();
        String example = help.lines()
                .filter(line -> line.startsWith("- What did"))
                .findFirst()
                .orElseThrow()
                .substring(2);
        alice.runs("/ask", "question", example);

        assertThat(alice.getsReply().text()).contains("\\[1\\]");
    }

    @Test
    void everyoneSeesWhatIsKeptAboutThem() {
        Person alice = alice();
        alice.runs("/ask", "question", "What did Tom Vale say?");
        alice.sees("Vale");

        alice.runs("/privacy show");

        alice.sees("It is deleted after 30 days", "questions 1, verdicts 0, gaps 0");
    }

    @Test
    void everyoneGetsTheirDataAsAFile() {
        Person alice = alice();
        alice.runs("/ask", "question", "What did Tom Vale say?");
        alice.sees("Vale");

        alice.runs("/privacy export");

        assertThat(alice.sees("All that is kept about you").files())
                .singleElement()
                .asString()
                .contains("\"asked\" : \"What did Tom Vale say?\"", "\"documents\" : [ \"harbour\" ]");
    }

    @Test
    void everyoneCanHaveTheirDataDeletedForGood() {
        Person alice = alice();
        alice.runs("/ask", "question", "What did Tom Vale say?");
        alice.sees("Vale");

        alice.runs("/privacy delete");
        alice.sees("Kept about you: questions 1,");
        alice.clicks("Delete everything");

        alice.sees("All that was kept about you is deleted");
        assertThat(stage.database().personalData().about(alice.id()).isEmpty()).isTrue();
    }

    @Test
    void aQuotationThatIsExactIsGivenWithItsPlace() {
        check(
                "Ana Ruiz said: “The harbour should stay open to every fishing boat”",
                "Exact. Ana Ruiz said this:",
                "Harbour talks open in Port Lena, 2024-03-04, passage 2");
    }

    @Test
    void aQuotationThatWasAlteredIsShownWithTheDifference() {
        check(
                "“The harbour should never stay open to any fishing boat”",
                "Altered. Ana Ruiz said something close to this:",
                "\\[only in the message: **never**\\]",
                "\\[only in the message: **any**\\]",
                "\\[only in the document: **every**\\]");
    }

    @Test
    void aQuotationOfSomebodyElseIsGivenToWhoeverSaidIt() {
        check("\"Nobody is held without a trial\" - Ana Ruiz", "Said by someone else: Tom Vale, not Ana Ruiz:");
    }

    @Test
    void aQuotationThatNoDocumentHasIsNotFound() {
        check("“Fish have no passports and need none”", "Not found:", "That doesn't mean that nobody said them");
    }

    @Test
    void aMessageWithoutTextHasNothingToCheck() {
        check("", "This message has no text to check");
    }

    private void check(String message, String... seen) {
        Channel channel = discord.channel(stage.guild, "talks");
        Post post = discord.person("Bob", channel).writes(message);
        Person alice = discord.person("Alice", channel);

        alice.chooses(ENTRY, post);

        assertThat(alice.sees(seen).isEphemeral()).isTrue();
    }
}
