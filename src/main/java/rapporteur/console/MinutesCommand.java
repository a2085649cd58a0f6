package rapporteur.console;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.corpus.Document;
import rapporteur.minutes.Minutes;

/** What was understood of documents. A file is read as it is; only an id needs the index. */
@Command(
        name = "minutes",
        description = "Shows what was understood of a document: people, statements, cases, topics, events, figures.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur minutes article.txt",
            "  rapporteur minutes us-china/history",
            "  rapporteur minutes --json corpus/us-china/*.txt",
            "  rapporteur minutes --evaluator corpus/us-china/*.txt > attributions.jsonl",
            "%nThe end of an id is enough where no other id ends so."
        })
final class MinutesCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(
            paramLabel = "FILE|ID",
            arity = "1..*",
            description = "A text file, or the id of a document of the corpus.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "Prints JSON, one object a line for each document.")
    private boolean json;

    @Option(
            names = "--evaluator",
            description = "Prints only who said what, as source, cue and content spans that an evaluator can score.")
    private boolean evaluator;

    MinutesCommand(Desk desk) {
        this.desk = desk;
    }

    /** A document with its minutes. */
    private record Taken(Document document, Minutes minutes) {}

    @Override
    public Integer call() {
        List<Optional<Path>> files = names.stream().map(MinutesCommand::file).toList();
        boolean fromFilesOnly = files.stream().allMatch(Optional::isPresent);

        try (Workroom room = fromFilesOnly ? desk.open() : desk.openUpToDate()) {
            List<Taken> all = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                String id = names.get(i);
                all.add(files.get(i).map(file -> ofFile(file, room)).orElseGet(() -> ofCorpus(id, room)));
            }
            print(all);
        }
        return 0;
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Taken ofFile(Path file, Workroom room) {
        Document document = room.read(file);
        return new Taken(document, room.take(document));
    }

    private static Taken ofCorpus(String id, Workroom room) {
        Document document = NamedDocument.in(room.reading(), id);
        Minutes minutes = room.reading().minutes(document.id()).orElseGet(() -> room.take(document));
        return new Taken(document, minutes);
    }

    private void print(List<Taken> all) {
        for (int i = 0; i < all.size(); i++) {
            Taken taken = all.get(i);
            if (evaluator) {
                Json.line(desk.out(), AttributionsJson.of(taken.document(), taken.minutes()));
            } else if (json) {
                Json.line(desk.out(), MinutesJson.of(taken.document(), taken.minutes()));
            } else {
                if (i > 0) {
                    desk.page().gap();
                }
                new MinutesText(taken.document(), taken.minutes()).print(desk.page());
            }
        }
    }
}
