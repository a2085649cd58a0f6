package rapporteur.index.lucene;

/** What an index was found to be when it was opened; all but the kept one are empty now and to be filled from the corpus. */
public enum Opening {
    /** There was none. */
    FRESH,
    /** As it was left. */
    KEPT,
    /** Made by other code, other models or another version of Lucene. */
    OUTDATED,
    /** Half-written, or some of it lost. */
    DAMAGED
}
