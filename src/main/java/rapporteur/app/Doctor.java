package rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rapporteur.console.Folders;
import rapporteur.console.Workroom.Finding;
import rapporteur.console.Workroom.Finding.Level;
import rapporteur.corpus.CorpusFolder;
import rapporteur.index.Listing;

/** Looks at everything the program needs, and says in plain words what is in order and what somebody has to do. */
final class Doctor {
    /** One look at one subject. */
    private interface Check {
        List<Finding> look() throws Exception;
    }

    private final Folders folders;
    private final Supplier<CorpusFolder.Contents> contents;
    private final Supplier<List<Listing>> indexed;
    private final Runnable modelLoading;
    private final Map<String, String> environment;

    /**
     * @param indexed the documents that the index holds
     * @param modelLoading throws where a model is missing
     */
    Doctor(
            Folders folders,
            Supplier<CorpusFolder.Contents> contents,
            Supplier<List<Listing>> indexed,
            Runnable modelLoading,
            Map<String, String> environment) {
        this.folders = folders;
        this.contents = contents;
        this.indexed = indexed;
        this.modelLoading = modelLoading;
        this.environment = Map.copyOf(environment);
    }

    List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        examine(findings, "java", Doctor::java);
        examine(findings, "settings", () -> ConfigCheck.settings(folders.config()));
        examine(findings, "intents", () -> ConfigCheck.intents(folders.config()));
        examine(findings, "models", this::models);
        examine(findings, "corpus", () -> CorpusCheck.corpus(folders.corpus(), contents));
        examine(findings, "index", () -> CorpusCheck.index(folders, contents, indexed));
        examine(findings, "data", () -> DataCheck.folder(folders.data()));
        examine(findings, "log", () -> DataCheck.log(folders));
        examine(findings, "token", this::token);
        return findings;
    }

    /** What can't even be looked at is a finding too, and the other checks go on. */
    private static void examine(List<Finding> findings, String subject, Check check) {
        try {
            findings.addAll(check.look());
        } catch (Exception e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            findings.add(new Finding(Level.NEEDS_DOING, subject, "could not be examined: " + reason));
        }
    }

    private static List<Finding> java() {
        String vendor = System.getProperty("java.vendor", "unknown maker");
        return List.of(new Finding(Level.FINE, "java", "Java " + Runtime.version() + " of " + vendor));
    }

    private List<Finding> models() {
        modelLoading.run();
        return List.of(new Finding(Level.FINE, "models", "the language models are there and can be loaded"));
    }

    private List<Finding> token() {
        String token = environment.getOrDefault("DISCORD_TOKEN", "").strip();
        String file = environment.getOrDefault("DISCORD_TOKEN_FILE", "").strip();
        if (token.isEmpty() && !file.isEmpty()) {
            return List.of(
                    Files.isReadable(Path.of(file))
                            ? new Finding(Level.FINE, "token", "DISCORD_TOKEN_FILE names a file that can be read")
                            : new Finding(
                                    Level.NEEDS_DOING,
                                    "token",
                                    "DISCORD_TOKEN_FILE names " + file + ", which can't be read"));
        }
        if (token.isEmpty()) {
            return List.of(new Finding(
                    Level.WORTH_KNOWING, "token", "DISCORD_TOKEN is not set; only the Discord bot needs it"));
        }
        if (!Secrets.looksLikeToken(token)) {
            return List.of(new Finding(
                    Level.NEEDS_DOING,
                    "token",
                    "DISCORD_TOKEN doesn't look like a bot's token; copy it from the developer portal, page Bot"));
        }
        return List.of(new Finding(Level.FINE, "token", "DISCORD_TOKEN is set"));
    }
}
