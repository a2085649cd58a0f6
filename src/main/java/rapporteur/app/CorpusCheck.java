package rapporteur.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rapporteur.console.Folders;
import rapporteur.console.Workroom.Finding;
import rapporteur.console.Workroom.Finding.Level;
import rapporteur.corpus.CorpusFolder;
import rapporteur.index.Listing;

/** What {@link Doctor} looks at in the corpus folder and the index made of it. */
final class CorpusCheck {
    private CorpusCheck() {}

    static List<Finding> corpus(Path folder, Supplier<CorpusFolder.Contents> contents) {
        if (!Files.isDirectory(folder)) {
            return List.of(new Finding(
                    Level.NEEDS_DOING,
                    "corpus",
                    "there is no folder " + folder + "; make it, or name another with --corpus"));
        }

        CorpusFolder.Contents found = contents.get();
        int documents = found.entries().size();
        List<Finding> findings = new ArrayList<>();
        findings.add(
                documents == 0
                        ? new Finding(Level.NEEDS_DOING, "corpus", folder + " has no documents; put text files into it")
                        : new Finding(Level.FINE, "corpus", documents(documents) + " in " + folder));
        for (CorpusFolder.Problem problem : found.problems()) {
            findings.add(new Finding(Level.WORTH_KNOWING, "corpus", problem.file() + ": " + problem.message()));
        }
        return findings;
    }

    static List<Finding> index(
            Folders folders, Supplier<CorpusFolder.Contents> contents, Supplier<List<Listing>> indexed) {
        if (!Files.isDirectory(folders.corpus())) {
            return List.of();
        }
        if (Files.notExists(folders.data())) {
            return List.of(new Finding(
                    Level.WORTH_KNOWING, "index", "there is none yet; the first question, or 'index', makes it"));
        }

        Map<String, String> hashes = new HashMap<>();
        indexed.get().forEach(listing -> hashes.put(listing.id(), listing.hash()));
        int outdated = 0;
        for (CorpusFolder.Entry entry : contents.get().entries()) {
            String hash = hashes.remove(entry.id());
            outdated += entry.hash().equals(hash) ? 0 : 1;
        }

        if (outdated > 0 || !hashes.isEmpty()) {
            String message = documents(outdated) + " new or changed and " + documents(hashes.size())
                    + " gone since it was made; the next question, or 'index', brings it up to date";
            return List.of(new Finding(Level.WORTH_KNOWING, "index", message));
        }
        return List.of(new Finding(Level.FINE, "index", "up to date"));
    }

    private static String documents(int number) {
        return number == 1 ? "1 document" : number + " documents";
    }
}
