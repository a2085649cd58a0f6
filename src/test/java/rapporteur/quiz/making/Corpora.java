package rapporteur.quiz.making;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rapporteur.corpus.Document;
import rapporteur.corpus.DocumentReader;
import rapporteur.index.Index;
import rapporteur.index.Space;
import rapporteur.index.Writing;
import rapporteur.index.lucene.LuceneIndex;
import rapporteur.language.DateFinder;
import rapporteur.language.Language;
import rapporteur.minutes.MinuteTaker;

/** Real indexes of documents, with their minutes taken by the real models. */
final class Corpora {
    static final Language LANGUAGE = Language.load();
    private static final MinuteTaker MINUTES = new MinuteTaker(LANGUAGE, new DateFinder());

    private Corpora() {}

    /** All files of a folder. */
    static Index folder(Path folder, Path data) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replaceFirst("\\.\\w+$", ""), Files.readString(file));
            }
        }
        return texts(texts, data);
    }

    /** Documents by their ids, in the shared space. */
    static Index texts(Map<String, String> texts, Path data) {
        Index index = LuceneIndex.open(data, "test");
        put(texts, Space.SHARED, index);
        return index;
    }

    static void put(Map<String, String> texts, Space space, Index index) {
        try (Writing writing = index.writing(space)) {
            texts.forEach((id, text) -> {
                Document document =
                        new DocumentReader().read(id, text.getBytes(StandardCharsets.UTF_8), LocalDate.EPOCH);
                writing.put(document, MINUTES.take(document));
            });
            writing.commit();
        }
    }

    static void withdraw(List<String> documents, Space space, Index index) {
        try (Writing writing = index.writing(space)) {
            documents.forEach(writing::remove);
            writing.commit();
        }
    }
}
