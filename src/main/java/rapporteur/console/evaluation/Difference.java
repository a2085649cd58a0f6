package rapporteur.console.evaluation;

/** Where the program and an annotator differ: on an entry that only one of them has, or on what they say of it. */
public record Difference(String document, String sort, Kind kind, String entry, String why) {
    /** What went wrong. */
    public enum Kind {
        MISSED,
        EXTRA,
        WRONG
    }
}
