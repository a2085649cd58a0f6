package rapporteur.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rapporteur.index.Space;
import rapporteur.library.Change.Kind;

/**
 * The changes of one space. Each is decided in the ledger, made in the folder, followed by the index, and only then told; a
 * change that was decided when the process ended is made at the next start, one that was not has never been. Safe for use by
 * many threads, and by several processes that share a {@link Turn}.
 */
public final class Library {
    /** The names that moderators gave to people, as a file of the folder. */
    public static final String ALIASES = "ALIASES";
    /** The questions that the space must go on answering. */
    public static final String EXPECTED = "EXPECTED";

    /** What a server has settled for itself. */
    public static final String SETTINGS = "SETTINGS";

    private final Space space;
    private final SpaceFolder folder;
    private final Ledger ledger;
    private final Runnable index;
    private final Turn turn;
    private final InstantSource clock;

    /** @param index brings the index in line with the folder, and returns when nothing old can be found any more */
    public Library(Space space, Path folder, Ledger ledger, Runnable index, Turn turn, InstantSource clock) {
        this.space = space;
        this.folder = new SpaceFolder(folder);
        this.ledger = ledger;
        this.index = index;
        this.turn = turn;
        this.clock = clock;
    }

    /** Lets one change at a time be made, among all that may make one. */
    public interface Turn {
        void taken(Runnable work);
    }

    /**
     * Adds a document.
     *
     * @throws LibraryException where there is one of that name
     */
    public Change publish(String file, byte[] content, String who) {
        return change(Kind.PUBLISHED, file, who, now -> {
            if (now.isPresent()) {
                throw new LibraryException(Obstacle.ALREADY_THERE, document(file));
            }
            return Optional.of(content);
        });
    }

    /**
     * Puts another text in the place of a document's.
     *
     * @param seen the hash of the text that the moderator meant to replace
     */
    public Change replace(String file, byte[] content, String seen, String who) {
        return change(Kind.REPLACED, file, who, now -> {
            refuseOther(file, now, seen);
            return Optional.of(content);
        });
    }

    /** Takes a document away: when this returns it can't be found any more. */
    public Change withdraw(String file, String seen, String who) {
        return change(Kind.WITHDRAWN, file, who, now -> {
            refuseOther(file, now, seen);
            return Optional.empty();
        });
    }

    /** Puts a document back as it was when it was withdrawn. */
    public Change restore(String document, String who) {
        Change withdrawal = ledger.changes(space).reversed().stream()
                .filter(change -> change.document().equals(document))
                .findFirst()
                .filter(change -> change.after().isEmpty())
                .orElseThrow(() -> new LibraryException(Obstacle.NOT_WITHDRAWN, document));
        return change(Kind.RESTORED, withdrawal.file(), who, now -> {
            refuseSome(withdrawal.file(), now);
            return content(withdrawal.before());
        });
    }

    /** Makes the change of the number as though it had not been made, unless its file has been changed again since. */
    public Change undo(int number, String who) {
        Change done = ledger.changes(space).stream()
                .filter(change -> change.number() == number)
                .findFirst()
                .orElseThrow(() -> new LibraryException(Obstacle.UNKNOWN_CHANGE, number));
        return change(Kind.UNDONE, done.file(), who, now -> {
            if (!now.map(SpaceFolder::hash).equals(done.after())) {
                throw new LibraryException(Obstacle.CHANGED_SINCE, done.document(), number);
            }
            return content(done.before());
        });
    }

    /** Makes the file have the content, whether or not it was there; no change where it has it already. */
    public Optional<Change> put(String file, byte[] content, String who) {
        Optional<byte[]> now = folder.content(file);
        if (same(now, Optional.of(content))) {
            return Optional.empty();
        }
        Kind kind = now.isPresent() ? Kind.REPLACED : Kind.PUBLISHED;
        return Optional.of(change(kind, file, who, unused -> Optional.of(content)));
    }

    /** Replaces one of the files that are no documents, {@link #ALIASES}, {@link #EXPECTED} or {@link #SETTINGS}. */
    public Change note(Kind kind, String file, UnaryOperator<String> lines, String who) {
        return change(
                kind,
                file,
                who,
                now -> Optional.of(lines.apply(now.map(Library::text).orElse("")))
                        .filter(text -> !text.isBlank())
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of a file that is no document; empty where there is none. */
    public String text(String file) {
        return folder.content(file).map(Library::text).orElse("");
    }

    /** The content of a document's file now. */
    public Optional<byte[]> content(String file) {
        return folder.content(file);
    }

    /** All changes, the oldest first. */
    public List<Change> history() {
        return ledger.changes(space);
    }

    /** Deletes the documents, the settings, the history and all that was asked, for good. When cut short, the next start goes on. */
    public void erase() {
        if (space.equals(Space.SHARED)) {
            throw new LibraryException(Obstacle.EVERYONES);
        }
        turn.taken(() -> {
            ledger.decideErasure(space);
            makeErasure();
        });
    }

    private void makeErasure() {
        folder.empty();
        index.run();
        ledger.erase(space);
        folder.remove();
    }

    /** Brings the folder and the index in line with what was decided, and tells in words what there was to do. */
    public List<String> reconcile() {
        List<String> done = new ArrayList<>();
        turn.taken(() -> {
            if (ledger.erasures().contains(space)) {
                makeErasure();
                done.add("That all of " + space.name() + " is deleted had been decided and is made now.");
            }
            done.addAll(catchUp());
        });
        return done;
    }

    /** What a file shall be, given what it is. */
    private interface Decision {
        Optional<byte[]> of(Optional<byte[]> now);
    }

    private Change change(Kind kind, String file, String who, Decision decision) {
        List<Change> made = new ArrayList<>();
        turn.taken(() -> {
            catchUp();
            Optional<byte[]> now = folder.content(file);
            Optional<byte[]> then = decision.of(now);
            if (same(now, then)) {
                throw new LibraryException(Obstacle.NO_CHANGE, document(file));
            }
            made.add(decide(kind, file, who, now, then));
            catchUp();
        });
        return made.getFirst();
    }

    private Change decide(Kind kind, String file, String who, Optional<byte[]> now, Optional<byte[]> then) {
        List<Change> before = ledger.changes(space);
        Change change = new Change(
                before.isEmpty() ? 1 : before.getLast().number() + 1,
                Instant.ofEpochMilli(clock.millis()),
                who,
                kind,
                file,
                now.map(SpaceFolder::hash),
                then.map(SpaceFolder::hash));
        ledger.decide(space, change, now, then);
        return change;
    }

    private List<String> catchUp() {
        List<Change> pending = ledger.pending(space);
        List<String> done = new ArrayList<>();
        for (Change change : pending) {
            if (!folder.content(change.file()).map(SpaceFolder::hash).equals(change.after())) {
                content(change.after())
                        .ifPresentOrElse(
                                content -> folder.write(change.file(), content), () -> folder.delete(change.file()));
            }
            done.add("Change " + change.number() + " (" + change.document() + " " + change.kind()
                    + ") had been decided and is made now.");
        }
        if (!pending.isEmpty()) {
            index.run();
            ledger.followed(space, pending.getLast().number());
        }
        return done;
    }

    private Optional<byte[]> content(Optional<String> hash) {
        return hash.map(
                each -> ledger.content(space, each).orElseThrow(() -> new LibraryException(Obstacle.NO_LONGER_KEPT)));
    }

    private static void refuseOther(String file, Optional<byte[]> now, String seen) {
        if (now.isEmpty()) {
            throw new LibraryException(Obstacle.WITHDRAWN_MEANWHILE, document(file));
        }
        if (!now.map(SpaceFolder::hash).equals(Optional.of(seen))) {
            throw new LibraryException(Obstacle.CHANGED_MEANWHILE, document(file));
        }
    }

    private static void refuseSome(String file, Optional<byte[]> now) {
        if (now.isPresent()) {
            throw new LibraryException(Obstacle.THERE_AGAIN, document(file));
        }
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isEmpty() ? other.isEmpty() : other.isPresent() && Arrays.equals(one.get(), other.get());
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static String document(String file) {
        return file.replaceFirst("\\.(?:md|txt)$", "");
    }
}
