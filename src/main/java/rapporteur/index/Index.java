package rapporteur.index;

/** Keeps documents and their minutes, and lets them be found. Safe for use by many threads; one process at a time writes. */
public interface Index extends AutoCloseable {
    /** What is in the space now; later changes don't show in it. To be closed. */
    Reading reading(Space space);

    /** Changes to the space; nothing of them is seen or kept before {@link Writing#commit()}. To be closed. */
    Writing writing(Space space);

    @Override
    void close();
}
