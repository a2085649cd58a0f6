package rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.console.Folders;
import rapporteur.console.Workroom.Finding;
import rapporteur.console.Workroom.Finding.Level;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.Document;
import rapporteur.corpus.Source;
import rapporteur.index.Listing;
import rapporteur.question.Intent;

class DoctorTest {
    @TempDir
    Path folder;

    private final List<CorpusFolder.Entry> entries = new ArrayList<>();
    private final List<CorpusFolder.Problem> problems = new ArrayList<>();
    private final List<Listing> indexed = new ArrayList<>();
    private Runnable modelLoading = () -> {};
    private String token = SecretsTest.TOKEN;

    @BeforeEach
    void everythingIsInOrder() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("config").resolve("intents"));
        Files.writeString(folder.resolve("config").resolve("logback.xml"), "<configuration/>");
        for (Intent intent : Intent.values()) {
            Files.writeString(intents().resolve(intent + ".txt"), "a phrase");
        }
        entries.add(new CorpusFolder.Entry("talks", folder.resolve("corpus/talks.md"), "1234"));
        indexed.add(listing("talks", "1234"));
    }

    @Test
    void whenAllIsInOrderNothingNeedsDoing() {
        assertThat(examine()).allMatch(finding -> finding.level() == Level.FINE);
        assertThat(examine())
                .extracting(Finding::subject)
                .containsExactly(
                        "java", "settings", "intents", "models", "corpus", "index", "data", "disk", "log", "token");
    }

    @Test
    void everyMistakeInTheSettingsIsAFinding() throws IOException {
        Files.writeString(folder.resolve("config/rapporteur.toml"), "colour = 1\nsize = 2");

        assertThat(examine("settings"))
                .hasSize(2)
                .allMatch(finding -> finding.level() == Level.NEEDS_DOING)
                .allMatch(finding -> finding.message().contains("is not a setting"));
    }

    @Test
    void missingPhrasesAreNamed() throws IOException {
        Files.delete(intents().resolve("who-said.txt"));

        assertThat(examine("intents")).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.NEEDS_DOING);
            assertThat(finding.message()).contains("who-said.txt");
        });
    }

    @Test
    void aCheckThatFailsIsAFindingAndTheOthersGoOn() {
        modelLoading = () -> {
            throw new IllegalStateException("no model for sentences");
        };

        assertThat(examine("models"))
                .containsExactly(
                        new Finding(Level.NEEDS_DOING, "models", "could not be examined: no model for sentences"));
        assertThat(examine("token")).isNotEmpty();
    }

    @Test
    void aCorpusWithoutDocumentsNeedsSome() {
        entries.clear();

        assertThat(examine("corpus").getFirst().level()).isEqualTo(Level.NEEDS_DOING);
    }

    @Test
    void aFileThatCannotBeUsedIsWorthKnowing() {
        problems.add(new CorpusFolder.Problem(folder.resolve("corpus/scan.pdf"), "is no text"));

        assertThat(examine("corpus")).hasSize(2).last().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.WORTH_KNOWING);
            assertThat(finding.message()).endsWith("scan.pdf: is no text");
        });
    }

    @Test
    void aMissingCorpusFolderIsNamedOnceAndHidesNothingElse() throws IOException {
        Files.delete(folder.resolve("corpus"));

        assertThat(examine("corpus")).singleElement().matches(finding -> finding.level() == Level.NEEDS_DOING);
        assertThat(examine("index")).isEmpty();
    }

    @Test
    void anOutdatedIndexSaysWhatHasChanged() {
        entries.add(new CorpusFolder.Entry("new", folder.resolve("corpus/new.md"), "5678"));
        indexed.add(listing("gone", "9"));

        assertThat(examine("index")).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.WORTH_KNOWING);
            assertThat(finding.message()).startsWith("1 document new or changed and 1 document gone");
        });
    }

    @Test
    void aDataFolderThatIsAFileNeedsDoing() throws IOException {
        Files.delete(folder.resolve("data"));
        Files.writeString(folder.resolve("data"), "");

        assertThat(examine("data")).singleElement().matches(finding -> finding.level() == Level.NEEDS_DOING);
    }

    @Test
    void lookingMakesNoDataFolder() throws IOException {
        Files.delete(folder.resolve("data"));

        assertThat(examine("data")).singleElement().matches(finding -> finding.level() == Level.FINE);
        assertThat(examine("index")).singleElement().matches(finding -> finding.level() == Level.WORTH_KNOWING);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void theTokenIsJudgedButNeverShown() {
        assertThat(examine("token")).noneMatch(finding -> finding.message().contains(token));

        token = "hunter2hunter2";
        assertThat(examine("token")).singleElement().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.NEEDS_DOING);
            assertThat(finding.message()).doesNotContain(token);
        });

        token = " ";
        assertThat(examine("token")).singleElement().matches(finding -> finding.level() == Level.WORTH_KNOWING);
    }

    private List<Finding> examine(String subject) {
        return examine().stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList();
    }

    private List<Finding> examine() {
        Folders folders = new Folders(folder.resolve("corpus"), folder.resolve("data"), folder.resolve("config"));
        return new Doctor(
                        folders,
                        () -> new CorpusFolder.Contents(entries, problems),
                        () -> indexed,
                        modelLoading,
                        Map.of("DISCORD_TOKEN", token))
                .examine();
    }

    private Path intents() {
        return folder.resolve("config").resolve("intents");
    }

    private static Listing listing(String id, String hash) {
        return new Listing(id, "Talks", LocalDate.EPOCH, Document.Kind.ARTICLE, Source.UNKNOWN, 1, hash);
    }
}
