package rapporteur.index;

import java.util.List;
import rapporteur.corpus.CorpusFolder;

/** What bringing the index up to date did: ids of documents by what happened to them, and the files that could not be used. */
public record UpdateReport(
        List<String> added,
        List<String> changed,
        List<String> removed,
        List<String> unchanged,
        List<CorpusFolder.Problem> problems) {
    public UpdateReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        unchanged = List.copyOf(unchanged);
        problems = List.copyOf(problems);
    }
}
