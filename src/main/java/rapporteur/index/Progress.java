package rapporteur.index;

/** Hears how far a long piece of work is. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (done, total, current) -> {};

    /** {@code done} of {@code total} documents are done; {@code current} is the id of the next. */
    void at(int done, int total, String current);
}
