package rapporteur.minutes;

import rapporteur.corpus.Span;

/** Who utters a statement, at the words of the text that name the speaker. */
public sealed interface Speaker {
    /** The words that stand for the speaker where the statement is made: "Posner", "he", "the embassy spokesman". */
    Span mention();

    /** What to call the speaker. */
    String name();

    /** A person of the document; {@code name} is the fullest form of the name. */
    record Known(String name, Span mention) implements Speaker {}

    /** A group, a government or somebody whom the text does not name; {@code name} is the mention itself. */
    record AsWritten(String name, Span mention) implements Speaker {}
}
