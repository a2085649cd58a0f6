package rapporteur.library;

import java.util.List;
import java.util.Locale;

/** Why a change is not made, and what to do instead: in English a sentence or two, with gaps for what it is about. */
public enum Obstacle {
    /** With the document. */
    ALREADY_THERE("There is a document %s already; replace it, or give this one another title."),
    /** With the document. */
    THERE_AGAIN("There is a document %s again; withdraw or replace that one."),
    /** With the document. */
    WITHDRAWN_MEANWHILE("%s has been withdrawn meanwhile; look at the history."),
    /** With the document. */
    CHANGED_MEANWHILE("%s has been changed meanwhile; look at it again first."),
    /** With the document. */
    NOT_WITHDRAWN("No document %s has been withdrawn. Look at the history for what has been, and by which name."),
    /** With the document. */
    NO_CHANGE("That would change nothing: %s is so already."),
    /** With the number. */
    UNKNOWN_CHANGE("There is no change %s; look at the history."),
    /** With the document, and the number of the change. */
    CHANGED_SINCE("%s has been changed again since change %s; undo the later change first."),
    NOTHING_TO_UNDO("Nothing has been changed yet, so there is nothing to undo."),
    NO_WORDS("Both sides need words; nothing has been changed."),
    NO_DOCUMENT(
            "That makes no document: there is no text, or none after its front matter, or too much of it. Send a text to be read."),
    NO_LONGER_KEPT("The text of that version is no longer kept; the document has to be added anew."),
    EVERYONES("The documents for everyone can't be erased at once; delete their folder instead."),
    NOT_NOTED("The change could not be noted; nothing has been changed. Try again."),
    /** With the file or folder, and what the system says. */
    UNREADABLE("%s can't be read or written (%s). Check the rights on the folder and the room on its disk."),
    /** With the name in the archive. */
    STRANGE_IN_ARCHIVE(
            "The archive holds %s, which is no document (.md, .txt), ALIASES, EXPECTED or SETTINGS; nothing has been imported."),
    /** With the name in the archive. */
    TOO_LARGE_IN_ARCHIVE("%s in the archive is too large; nothing has been imported."),
    NO_ARCHIVE("That is no archive of documents: it holds none. Make one with documents export."),
    /** With what was given for it. */
    NO_SERVER(
            "'%s' is no id of a server; it has digits only. Discord shows it with Copy Server ID, once developer mode is on.");

    private final String english;

    Obstacle(String english) {
        this.english = english;
    }

    String inEnglish(List<String> about) {
        return String.format(Locale.ROOT, english, about.toArray());
    }
}
