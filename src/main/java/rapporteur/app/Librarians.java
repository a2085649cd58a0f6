package rapporteur.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rapporteur.answer.CorpusRespondent;
import rapporteur.console.Folders;
import rapporteur.corpus.CorpusFolder;
import rapporteur.corpus.DocumentReader;
import rapporteur.corpus.extract.Extractor;
import rapporteur.index.Index;
import rapporteur.index.IndexUpdater;
import rapporteur.index.Progress;
import rapporteur.index.Space;
import rapporteur.library.Librarian;
import rapporteur.library.Library;
import rapporteur.library.LibraryException;
import rapporteur.library.Obstacle;
import rapporteur.library.TurnFile;
import rapporteur.minutes.MinuteTaker;
import rapporteur.question.Conversation;
import rapporteur.question.QuestionReader;
import rapporteur.store.Database;

/** Whoever changes the documents of each space, and where those documents are. Safe for use by many threads. */
final class Librarians {
    private final Folders folders;
    private final Parts parts;
    private final Extractor extractor = new Extractor();
    private final TurnFile turn;
    private final Map<Space, Librarian> known = new ConcurrentHashMap<>();

    /** What the librarians work with, made when first needed. */
    record Parts(
            Supplier<Database> database,
            Supplier<Index> index,
            Supplier<MinuteTaker> minuteTaker,
            Supplier<DocumentReader> reader,
            Supplier<QuestionReader> questions,
            Supplier<Settings> settings) {}

    Librarians(Folders folders, Parts parts) {
        this.folders = folders;
        this.parts = parts;
        this.turn = new TurnFile(folders.data().resolve("library.turn"));
    }

    /** The space of a Discord server; that of everyone where there is none. */
    static Space space(Optional<String> server) {
        return server.map(id -> {
                    if (!id.matches("\\d{1,20}")) {
                        throw new LibraryException(Obstacle.NO_SERVER, id);
                    }
                    return new Space("server-" + id);
                })
                .orElse(Space.SHARED);
    }

    Path folder(Space space) {
        return space.equals(Space.SHARED)
                ? folders.corpus()
                : folders.data().resolve("spaces").resolve(space.name());
    }

    CorpusFolder documents(Space space) {
        Path hashes = folders.data().resolve("hashes-" + space.name() + ".bin");
        return new CorpusFolder(folder(space), parts.reader().get(), hashes);
    }

    Librarian of(Space space) {
        return known.computeIfAbsent(space, this::made);
    }

    /** Whether the space asks the shared documents beside its own. */
    boolean sharesDocuments(Space space) {
        return of(space).rules().sharedDocuments();
    }

    /** Makes what had been decided when the last process was cut short, if it was, and tells in words what that was. */
    List<String> catchUp() {
        List<String> done = new ArrayList<>();
        if (turn.wasCutShort()) {
            done.addAll(of(Space.SHARED).reconcile());
            Set<Space> spaces = new LinkedHashSet<>(servers());
            spaces.addAll(parts.database().get().ledger().erasures());
            spaces.forEach(space -> done.addAll(of(space).reconcile()));
        }
        return done;
    }

    /** Brings the index in line with the folders of all servers. */
    void updateServers() {
        servers().forEach(space -> updater(space).update(Progress.SILENT));
    }

    private List<Space> servers() {
        Path spaces = folders.data().resolve("spaces");
        if (!Files.isDirectory(spaces)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(spaces)) {
            return all.filter(Files::isDirectory)
                    .map(folder -> new Space(folder.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new LibraryException(spaces, e);
        }
    }

    private IndexUpdater updater(Space space) {
        return new IndexUpdater(documents(space), parts.index().get(), space, parts.minuteTaker());
    }

    private Librarian made(Space space) {
        Path folder = folder(space);
        Library library = new Library(
                space,
                folder,
                parts.database().get().ledger(),
                () -> updater(space).update(Progress.SILENT),
                turn,
                InstantSource.system());
        Librarian.Tools tools = new Librarian.Tools(
                extractor,
                parts.reader().get(),
                document -> parts.minuteTaker().get().take(document),
                () -> parts.index().get().reading(space),
                question -> answer(question, space));
        return new Librarian(folder, library, tools, InstantSource.system());
    }

    private String answer(String question, Space space) {
        Settings settings = parts.settings().get();
        Conversation alone = new Conversation(InstantSource.system(), Duration.ZERO);
        return new CorpusRespondent(
                        parts.index().get(), space, parts.questions().get(), settings.answer())
                .answer(question, alone)
                .text();
    }
}
