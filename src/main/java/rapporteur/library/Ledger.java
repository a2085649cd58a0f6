package rapporteur.library;

import java.util.List;
import java.util.Optional;
import rapporteur.index.Space;

/** The changes of all spaces, in order. What a method has written when it returns outlives the process. */
public interface Ledger {
    /**
     * Notes, in one transaction, that the change is decided, and keeps both contents.
     *
     * @param change with the number that follows that of the last change of the space
     * @throws LibraryException where somebody else has taken the number
     */
    void decide(Space space, Change change, Optional<byte[]> before, Optional<byte[]> after);

    /** Notes that the folder and the index have followed all changes up to that number. */
    void followed(Space space, int number);

    /** The changes that the folder may not have followed yet, the oldest first. */
    List<Change> pending(Space space);

    /** All changes, the oldest first. */
    List<Change> changes(Space space);

    /** A content that a change has named. */
    Optional<byte[]> content(Space space, String hash);

    /** Notes that the space is to be erased. */
    void decideErasure(Space space);

    /** The spaces that are to be erased and may not be yet. */
    List<Space> erasures();

    /** Forgets, in one transaction, the space and everything of it, what was asked there included. */
    void erase(Space space);
}
