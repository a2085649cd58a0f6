package rapporteur.question;

import java.util.Locale;

/** A part of the way from a message to its answer. */
public enum Stage {
    /** Telling what kind of question it is. */
    INTENT,
    /** Making vectors of it, by the model of what texts mean, or waiting for those; nothing where there is none. */
    MEANING,
    /** Finding in it who and what is asked about. */
    SLOTS,
    /** Whatever the index does. */
    RETRIEVAL,
    /** Weighing what was found. */
    EVIDENCE,
    /** Putting the answer and its citations together, and remembering them. */
    WORDING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
