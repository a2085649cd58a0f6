package rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import rapporteur.console.Workroom.Finding;
import rapporteur.console.Workroom.Finding.Level;
import rapporteur.question.Intent;

/** What {@link Doctor} looks at in the configuration folder. */
final class ConfigCheck {
    private ConfigCheck() {}

    static List<Finding> settings(Path config) {
        Path file = config.resolve("rapporteur.toml");
        if (Files.notExists(file)) {
            return List.of(new Finding(Level.FINE, "settings", "there is no " + file + ", so the defaults hold"));
        }
        try {
            SettingsReader.read(file);
        } catch (BadSettingsException e) {
            return e.problems().stream()
                    .map(problem -> new Finding(Level.NEEDS_DOING, "settings", problem))
                    .toList();
        }
        return List.of(new Finding(Level.FINE, "settings", file + " is in order"));
    }

    /** Without phrases to learn from, a kind of question is never recognised. */
    static List<Finding> intents(Path config) {
        Path folder = config.resolve("intents");
        List<String> missing = Arrays.stream(Intent.values())
                .map(intent -> intent + ".txt")
                .filter(name -> Files.notExists(folder.resolve(name)))
                .toList();

        if (!missing.isEmpty()) {
            return List.of(new Finding(
                    Level.NEEDS_DOING,
                    "intents",
                    "in " + folder + " these are missing: " + String.join(", ", missing)
                            + "; such questions won't be recognised. Bring them back from the repository"));
        }
        return List.of(new Finding(
                Level.FINE, "intents", "phrases for all " + Intent.values().length + " kinds of question are there"));
    }
}
