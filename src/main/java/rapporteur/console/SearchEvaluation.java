package rapporteur.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import rapporteur.console.evaluation.OpenSet;
import rapporteur.console.evaluation.RetrievalExamination;
import rapporteur.console.evaluation.RetrievalFigures;
import rapporteur.index.Progress;

/** Indexes an open set for the occasion, and then half of it, and puts its questions to the search. */
final class SearchEvaluation {
    private final Desk desk;
    private final OpenSet set;
    private final RetrievalExamination examination;

    SearchEvaluation(Desk desk, Path place) {
        this.desk = desk;
        this.set = OpenSet.in(place);
        this.examination = new RetrievalExamination(set);
    }

    void run(boolean json) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path corpus = Files.createDirectory(folder.path().resolve("corpus"));
            Path data = folder.path().resolve("data");
            List<String> articles = set.articles();
            for (int i = 0; i < articles.size(); i++) {
                set.write(articles.get(i), file(corpus, i));
            }

            RetrievalFigures figures;
            double apart;
            try (Workroom room =
                            desk.open(new Folders(corpus, data, desk.folders().config()));
                    ProgressBar bar = new ProgressBar(desk.streams().err())) {
                Progress progress = desk.streams().screen().watched() ? bar : Progress.SILENT;
                desk.tell(desk.update(room, false).problems());
                room.embed(progress, () -> true);
                figures = examination.find(room.reading(), progress);

                for (int i = 1; i < articles.size(); i += 2) {
                    Files.delete(file(corpus, i));
                }
                desk.update(room, false);
                List<String> there = IntStream.range(0, articles.size())
                        .filter(i -> i % 2 == 0)
                        .mapToObj(articles::get)
                        .toList();
                apart = examination.tellForeign(room.reading(), there, progress);
            }
            print(figures, apart, json);
        }
    }

    private static Path file(Path corpus, int article) {
        return corpus.resolve("article-" + article + ".md");
    }

    private void print(RetrievalFigures figures, double apart, boolean json) {
        Map<String, Double> byName = new LinkedHashMap<>();
        byName.put("right passage first, before reranking", figures.firstByFusion());
        byName.put("right passage first", figures.first());
        byName.put("right passage among 20", figures.within20());
        byName.put("mean reciprocal rank of 10", figures.reciprocalRank());
        byName.put("best sentence holds an answer", figures.answered());
        byName.put("foreign questions told apart (ROC AUC)", apart);
        if (json) {
            Json.line(desk.out(), byName);
            return;
        }
        desk.page()
                .heading(DocumentText.count(figures.questions(), "question") + " about "
                        + DocumentText.count(set.passages().size(), "passage"));
        Table table = new Table("", "");
        byName.forEach((name, figure) -> table.row(name, String.format(Locale.ROOT, "%.3f", figure)));
        table.printRows(desk.page(), "  ");
    }
}
