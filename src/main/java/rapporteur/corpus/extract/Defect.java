package rapporteur.corpus.extract;

import java.util.List;
import java.util.Locale;

/** Why a file is not taken, and what to do about it: in English what follows the name of the file, with gaps for what it is about. */
public enum Defect {
    /** With the megabytes that are the most. */
    TOO_LARGE("is larger than %s MB; split it into several files"),
    EMPTY("is empty; was it saved before it was sent?"),
    UNKNOWN_KIND("is none of the files that are taken: txt, md, html, pdf, docx, vtt, srt; save it as one of them"),
    LOCKED_OR_OLD(
            "is protected by a password or an old Word file under a new name; save it as .docx without a password"),
    OLD_OFFICE("is an old Office file; save it as .docx"),
    /** With the ending. */
    OTHER_START("begins unlike any .%s file; give it the ending of what it is"),
    /** With the kind of file that it is. */
    OTHER_ENDING("is not what its ending says but begins like a %s file; give it the ending of what it is"),
    TOO_SLOW("takes too long to read; split it, or save its text as .txt"),
    TOO_MUCH_MEMORY("needs too much memory to read; split it, or save its text as .txt"),
    BROKEN("is broken and can't be read; open it, save it anew and try again"),
    /** With the millions of characters that are the most. */
    TOO_LONG("has more than %s million characters of text; split it into several files"),
    NO_TEXT("holds no text; a picture of text has to be typed or recognised first"),
    /** With the number of the character. */
    NUL("is no text: character %s is NUL; save its text as .txt in UTF-8"),
    OTHER_ENCODING("is not UTF-8; save it as UTF-8 (in most editors: Save As, Encoding)"),
    /** With the part. */
    MACROS("part %s is a program (macros); save it as .docx without macros"),
    /** With the part. */
    PART_MISSING("has no part %s and so is no Word file; save it as .docx"),
    /** With the part. */
    PART_BROKEN("part %s is broken; open it in Word, save it anew and try again"),
    /** With the part. */
    PART_WITH_DEFINITIONS("part %s has definitions of its own, as no Word file has; open it in Word and save it anew"),
    TOO_MUCH_INFLATED("inflates to more than is allowed; take out what is not text"),
    /** With the number of pages, and how many are the most. */
    TOO_MANY_PAGES("has %s pages, and %s is the most; split it into several files"),
    PROTECTED("is protected; save it without a password and without restrictions"),
    /** With the number of the page. */
    SCANNED("page %s is a picture without text; let a program recognise its text first");

    private final String english;

    Defect(String english) {
        this.english = english;
    }

    public String inEnglish(List<String> about) {
        return String.format(Locale.ROOT, english, about.toArray());
    }
}
