package rapporteur.console.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.answer.Respondent;

/** What people who ask notice of an import of documents that goes on meanwhile. */
final class ImportingBench {
    private static final int MOST_IMPORTED = 1_000;
    private static final String FOLDER = "imported";

    private final Subject subject;
    private final Load load;
    private final Path corpus;
    private final List<String> questions;

    ImportingBench(Subject subject, Load load, Path corpus, Questions questions) {
        this.subject = subject;
        this.load = load;
        this.corpus = corpus;
        this.questions = questions.mixed();
    }

    Figures measure(int size) throws Exception {
        Path imported = corpus.resolve(FOLDER);
        int documents = Math.min(MOST_IMPORTED, load.documents());
        Spent without = new Spent();
        for (String question : questions) {
            ask(question, without);
        }

        Spent during = new Spent();
        try {
            load.write(imported, load.documents(), load.documents() + documents);
            Thread importing = Thread.ofPlatform().name("importing").start(subject::update);
            for (int i = 0; importing.isAlive(); i++) {
                ask(questions.get(i % questions.size()), during);
            }
            importing.join();
        } finally {
            delete(imported);
            subject.update();
        }

        return Figures.of("Answering during an import, " + size + " passages", "", "asked", "p50", "p99", "× p99")
                .row("without", without.times(), without.median(), without.p99(), 1.0)
                .row("during", during.times(), during.median(), during.p99(), during.p99() / without.p99())
                .note("One who asks without a pause, by the clock, while " + documents
                        + " documents are read and indexed on" + " all processors.")
                .done();
    }

    private void ask(String question, Spent spent) throws Exception {
        Respondent respondent = subject.respondent();
        spent.on(() -> respondent.answer(question, subject.conversation()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
