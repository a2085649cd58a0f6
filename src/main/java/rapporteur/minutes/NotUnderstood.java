package rapporteur.minutes;

import rapporteur.corpus.Span;

/** A stretch of a document of which no minutes were taken, and why. */
public record NotUnderstood(Span span, Reason reason) {
    /** Why a stretch could not be read as English sentences. */
    public enum Reason {
        OTHER_LANGUAGE("another language than English"),
        CODE("code"),
        TABLE("a table"),
        VERSE("verse"),
        NO_SENTENCES("no sentences");

        private final String inWords;

        Reason(String inWords) {
            this.inWords = inWords;
        }

        @Override
        public String toString() {
            return inWords;
        }
    }
}
