package rapporteur.answer.memory;

/** What people thought of answers. Whoever judges again has changed their mind; a gap told twice is one gap. */
public interface Verdicts {
    void judge(String exchange, String user, boolean helpful);

    /** The corpus should have had an answer. */
    void reportGap(String exchange, String user);
}
