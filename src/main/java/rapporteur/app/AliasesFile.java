package rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.CorpusFolder.Problem;
import rapporteur.minutes.Aliases;

/** The file ALIASES of a corpus folder: who is meant by a role or another name. */
record AliasesFile(Path file, Aliases aliases, List<Problem> problems) {
    static AliasesFile in(Path corpus) {
        Path file = corpus.resolve("ALIASES");
        if (Files.notExists(file)) {
            return new AliasesFile(file, Aliases.NONE, List.of());
        }
        try {
            Aliases.Read read = Aliases.read(Files.readAllLines(file));
            List<Problem> problems = new ArrayList<>();
            read.problems().forEach(problem -> problems.add(new Problem(file, problem)));
            return new AliasesFile(file, read.aliases(), problems);
        } catch (IOException e) {
            Problem unreadable = new Problem(file, "can't be read as UTF-8 text; no alias is known until it can");
            return new AliasesFile(file, Aliases.NONE, List.of(unreadable));
        }
    }
}
