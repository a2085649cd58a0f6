package rapporteur.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rapporteur.corpus.CorpusFolder.Problem;
import rapporteur.index.Progress;
import rapporteur.index.UpdateReport;

/** What every command works at: its streams, its folders, and the way into the workroom. */
final class Desk {
    private final Workroom.Opener opener;
    private final Streams streams;
    private final Supplier<Folders> folders;

    /** @param folders known only once the arguments have been read */
    Desk(Workroom.Opener opener, Streams streams, Supplier<Folders> folders) {
        this.opener = opener;
        this.streams = streams;
        this.folders = folders;
    }

    Streams streams() {
        return streams;
    }

    Folders folders() {
        return folders.get();
    }

    PrintWriter out() {
        return streams.out();
    }

    Page page() {
        Screen screen = streams.screen();
        return new Page(streams.out(), new Ink(screen.colours()), screen.columns());
    }

    /** Tells the person something that is not the result. */
    void tell(String message) {
        streams.out().flush();
        streams.err().println(message);
        streams.err().flush();
    }

    void tell(List<Problem> problems) {
        problems.forEach(problem -> tell(problem.file() + ": " + problem.message()));
    }

    Workroom open(Folders over) {
        return opener.open(over);
    }

    Workroom open() {
        return open(folders());
    }

    /** A workroom that has been prepared, or none. */
    private Workroom open(Consumer<Workroom> preparing) {
        Workroom room = open();
        try {
            preparing.accept(room);
            return room;
        } catch (RuntimeException failure) {
            room.close();
            throw failure;
        }
    }

    /** A workroom whose index is up to date with the folder, and holds something. */
    Workroom openUpToDate() {
        return open(this::bringUpToDate);
    }

    /** A workroom whose index is up to date with the folder, which may hold nothing yet. */
    Workroom openToChange() {
        return open(room -> tell(update(room, false).problems()));
    }

    /** The same as up to date, and its documents are found by what they mean as well: for work that shall not depend on when it is done. */
    Workroom openWithVectors() {
        return open(room -> {
            bringUpToDate(room);
            embed(room);
        });
    }

    /** The same as up to date, and documents that have vectors are found by what they mean as well: nothing is waited for. */
    Workroom openWithReadyVectors() {
        return open(room -> {
            try (Beside meaning = Beside.begin("meaning", () -> room.embed(Progress.SILENT, () -> false))) {
                bringUpToDate(room);
                meaning.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TroubleException("The program was ended while it was starting.", e);
            }
        });
    }

    /** Brings the index up to date with the folder, and refuses to go on with nothing. */
    void bringUpToDate(Workroom room) {
        UpdateReport report = update(room, false);
        tell(report.problems());
        refuseNothing(report);
        if (streams.screen().watched()) {
            changes(report).forEach(this::tell);
        }
    }

    void embed(Workroom room) {
        try (ProgressBar bar = new ProgressBar(streams.err())) {
            room.embed(streams.screen().watched() ? bar : Progress.SILENT, () -> true);
        }
    }

    UpdateReport update(Workroom room, boolean rebuild) {
        try (ProgressBar bar = new ProgressBar(streams.err())) {
            return room.update(rebuild, streams.screen().watched() ? bar : Progress.SILENT);
        }
    }

    private void refuseNothing(UpdateReport report) {
        if (Stream.of(report.added(), report.changed(), report.unchanged()).allMatch(List::isEmpty)) {
            throw new TroubleException("There are no usable documents in "
                    + folders().corpus() + ". Put .md or .txt files into it, or name another folder with --corpus.");
        }
    }

    private static List<String> changes(UpdateReport report) {
        List<String> parts = new ArrayList<>();
        count(report.added(), "added", parts);
        count(report.changed(), "changed", parts);
        count(report.removed(), "removed", parts);
        return parts.isEmpty() ? List.of() : List.of("Index brought up to date: " + String.join(", ", parts) + ".");
    }

    private static void count(List<String> documents, String what, List<String> parts) {
        if (!documents.isEmpty()) {
            parts.add(documents.size() + " " + what);
        }
    }
}
