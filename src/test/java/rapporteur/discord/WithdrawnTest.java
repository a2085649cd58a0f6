package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.discord.standin.Channel;
import rapporteur.discord.standin.Person;
import rapporteur.discord.standin.Post;

/**
 * What is withdrawn shows nowhere from the moment on when the moderator is told so, and what would be missed is told before. A word
 * that stands in no other document is in the title and all over the text of this one.
 */
class WithdrawnTest {
    private static final String WORD = "zimmerath";
    private static final String QUESTION = "Who said that the ferry will be sold in spring?";
    private static final String TEXT = """
            "The ferry to Zimmerath will be sold in spring", said Nora Zimmerath, a shipowner. "It is older than I am", she added.

            Otto Zimmerath, the captain of the ferry, said that 47 boats had waited for it on Tuesday. "Nobody has asked the captains of Zimmerath", he said.

            "The passengers of Zimmerath deserve a better ship", said Ida Bloom, a teacher from Zimmerath. She and Otto Zimmerath will meet again on 12 April 2024.

            A hundred people came to the quay of Zimmerath.

            The mayor of Zimmerath was not there.
            """;

    /** They open a form, or take the message away. */
    private static final Set<String> NO_REPLY = Set.of("Follow up", "Dismiss", "Close", "Answer");

    @TempDir
    private Path folder;

    private Stage stage;
    private Person mo;
    private Person asker;

    @BeforeEach
    void open() throws Exception {
        stage = Stage.prepared(folder);
        stage.asking(stage.corpus.review()).started();
        mo = stage.person("Mo").moderates(stage.guild);
        asker = stage.person("Asker");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void publish() {
        mo.runs("/corpus add");
        mo.submits(Map.of("Or a text", TEXT, "Title (guessed if empty)", "The Zimmerath crossing"), Map.of());
        mo.sees("**The Zimmerath crossing**");
        mo.clicks("Publish");
        mo.sees("the-zimmerath-crossing: published");
    }

    private Post proposesWithdrawal() {
        mo.runsChoosing("/corpus withdraw", "document", "crossing");
        return mo.sees("Withdraw “The Zimmerath crossing”");
    }

    private void withdraw() {
        proposesWithdrawal();
        mo.clicks("Withdraw");
        mo.sees("the-zimmerath-crossing: withdrawn");
    }

    /** Nothing of it is on what comes of what the person did last, as soon as that is all there. */
    private void noTrace(Person person) {
        Post reply = person.getsReply();
        stage.discord.awaits("no trace in " + reply, () -> trace(reply) ? Optional.empty() : Optional.of(true));
    }

    private static boolean trace(Post post) {
        String all = post.text() + post.buttons() + post.files() + post.descriptions();
        return all.toLowerCase(Locale.ROOT).contains(WORD);
    }

    private Post asks(String question) {
        asker.runs("/ask", "question", question);
        return asker.getsReply();
    }

    /** The buttons of a message as they are, to be pressed when it is an old one. */
    private record Old(Post post, Map<String, String> buttons) {
        static Old of(Post post) {
            Map<String, String> buttons = new LinkedHashMap<>();
            post.buttons().stream()
                    .filter(label -> !NO_REPLY.contains(label))
                    .forEach(label -> buttons.put(label, post.buttonId(label)));
            return new Old(post, buttons);
        }
    }

    private void pressesAll(Person person, Old old) {
        old.buttons().forEach((label, id) -> {
            person.presses(id, old.post());
            noTrace(person);
        });
    }

    @Test
    void noOldMessageShowsATraceOfIt() {
        publish();
        List<Old> old = new ArrayList<>();
        Post found = asks(QUESTION);
        assertThat(found.text()).contains("Nora Zimmerath");
        old.add(Old.of(found));
        asker.clicks("Read in context", found);
        old.add(Old.of(asker.sees("The quoted words stand between")));
        Post choice = asks("What did Zimmerath say?");
        assertThat(choice.buttons()).anyMatch(label -> label.contains("Otto Zimmerath"));
        old.add(Old.of(choice));
        Post declined = asks("Why was the ferry painted by the Queen of Orsana?");
        assertThat(declined.buttons()).contains("Nearest passages");
        old.add(Old.of(declined));
        asker.clicks("Nearest passages", declined);
        old.add(Old.of(asker.sees("not an answer to your question")));
        Post riddle = asks("Ask me a quiz question about the ferry");
        assertThat(riddle.text()).contains("Who said");
        old.add(Old.of(riddle));
        asker.runsChoosing("/documents show", "document", "crossing");
        old.add(Old.of(asker.sees("**The Zimmerath crossing")));
        asker.runs("/documents list");
        old.add(Old.of(asker.sees("The Zimmerath crossing")));

        assertThat(old.stream().flatMap(each -> each.buttons().keySet().stream()))
                .contains("Read in context", "Share here", "Later", "Nearest passages")
                .anyMatch(label -> label.startsWith("What else did Nora Zimmerath"));

        withdraw();

        old.forEach(each -> pressesAll(asker, each));
        for (Post each : List.of(found, choice, riddle)) {
            asker.clicks("Follow up", each);
            asker.seesForm();
            asker.submits("What else did they say?");
            noTrace(asker);
        }
    }

    @Test
    void noQuestionFindsATraceOfIt() {
        publish();
        asks(QUESTION);

        withdraw();

        for (String question : List.of(
                "What else did she say?",
                QUESTION,
                "Who is the captain of the ferry?",
                "How many boats had waited?",
                "What was said about the ferry?",
                "Which documents are there?",
                "Which topics came up?",
                "Summarise the documents",
                "When will they meet again?",
                "Ask me a quiz question about the ferry",
                "What can I ask?",
                "Wer ist Zimerath?")) {
            asks(question);
            noTrace(asker);
        }
        asker.mentionsBot(QUESTION);
        Post mentioned = stage.discord.awaits(
                "a reply to the mention",
                () -> asker.screen().stream()
                        .filter(post -> !post.isEphemeral())
                        .findFirst());
        assertThat(trace(mentioned)).isFalse();
        asker.goesTo(stage.discord.directMessages());
        asks(QUESTION);
        noTrace(asker);
    }

    @Test
    void noListAndNoFileHasATraceOfIt() throws IOException {
        publish();
        asks(QUESTION);
        asks("Why was the ferry painted by the Queen of Orsana?");
        asks("Ask me a quiz question about the ferry");
        mo.runs("/corpus expect", "question", QUESTION, "answer", "Nora");
        mo.sees("expectation");

        withdraw();

        for (String command :
                List.of("/documents list", "/help", "/privacy show", "/privacy export", "/settings show")) {
            asker.runs(command);
            noTrace(asker);
        }
        for (String command : List.of("/corpus gaps", "/corpus check", "/corpus quiz")) {
            mo.runs(command);
            noTrace(mo);
        }
        for (String command : List.of("/documents show", "/ask", "/quiz start", "/quiz me")) {
            assertThat(asker.types(command, "document", "crossing")).isEmpty();
        }
        for (String command : List.of("/corpus withdraw", "/corpus replace", "/corpus quiz")) {
            assertThat(mo.types(command, "document", "crossing")).isEmpty();
        }
        asker.chooses("Check this quote", mo.writes("“The ferry will be sold in spring”"));
        noTrace(asker);
        assertThat(exported()).noneMatch(file -> file.toLowerCase(Locale.ROOT).contains(WORD));
    }

    /** The name and the text of every file that a backup of the server has. */
    private List<String> exported() throws IOException {
        Path backup = folder.resolve("backup.zip");
        try (var out = Files.newOutputStream(backup)) {
            stage.corpus.on(Optional.of(stage.guild.id())).librarian().export(out);
        }
        List<String> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(backup)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName() + "\n" + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    @Test
    void noQuizAndNoCardShowsATraceOfIt() {
        publish();
        asker.runsChoosing("/quiz me", "document", "crossing");
        asker.sees("Question 1 of");
        Old alone = Old.of(asker.getsReply());
        Person learner = stage.person("Lea");
        learner.runs("/study learn");
        learner.sees("New today");
        Old card = Old.of(learner.getsReply());
        Person host = stage.person("Hanna");
        host.runsChoosing("/quiz start", "document", "crossing", "count", "2");
        host.sees("Players (1): Hanna");
        host.clicks("Begin");
        Post question = host.sees("Question 1 of 2");

        withdraw();

        pressesAll(asker, alone);
        pressesAll(learner, card);
        stage.clock.passes(Duration.ofMinutes(1));
        host.sees("This question is no longer asked");
        stage.discord.awaits("no trace in " + question, () -> trace(question) ? Optional.empty() : Optional.of(true));
        stage.clock.passes(Duration.ofMinutes(2));
        Post over = host.sees("The quiz is over");
        assertThat(trace(over)).isFalse();
        for (String command : List.of("/quiz me", "/quiz scores", "/study learn", "/study progress")) {
            learner.runs(command);
            noTrace(learner);
        }
        learner.runs("/study export", "anki", "false");
        noTrace(learner);
        learner.runs("/study export", "anki", "true");
        noTrace(learner);
        mo.runs("/quiz results");
        noTrace(mo);
    }

    @Test
    void whatWasAskedOnAServerIsNotInAFileThatIsAskedForElsewhere() {
        publish();
        asker.runs("/ask", "question", QUESTION);
        asker.sees("Nora Zimmerath");
        asker.runs("/privacy export");
        assertThat(asker.sees("All that is kept about you").files().toString()).contains("Nora Zimmerath");

        Channel direct = stage.discord.directMessages();
        asker.goesTo(direct).runs("/privacy export");

        noTrace(asker);
        assertThat(asker.getsReply().files().toString()).contains(QUESTION);
    }

    @Test
    void gapsAreGroupedAndToldToBeClosed() {
        asker.runs("/ask", "question", QUESTION);
        asker.getsReply();
        asker.runs("/ask", "question", "who said the ferry will be sold in spring");
        asker.getsReply();
        asker.runs("/ask", "question", "Who painted the walls of the granary?");
        asker.getsReply();

        publish();
        mo.runs("/corpus gaps");

        mo.sees(
                "much the same ones together: 2",
                "2 × “who said the ferry will be sold in spring”: answered now",
                "Nora Zimmerath");
        mo.sees("1 × “Who painted the walls of the granary?”: still no answer");
    }

    @Test
    void whatWouldBeMissedIsToldBefore() {
        asker.runs("/ask", "question", QUESTION);
        asker.getsReply();
        publish();
        asker.runs("/ask", "question", QUESTION);
        asker.sees("Nora Zimmerath");

        String proposal = proposesWithdrawal().text();

        assertThat(proposal)
                .contains("Answers given from it of late: 1", "before that it answers: " + QUESTION)
                .containsPattern("Quiz questions from it: [1-9]");
    }
}
