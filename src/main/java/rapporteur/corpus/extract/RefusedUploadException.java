package rapporteur.corpus.extract;

import java.util.Arrays;
import java.util.List;

/** A file that is not taken: what is wrong with it, and what that is about. The message is the same in English. */
public final class RefusedUploadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Defect defect;
    private final List<String> about;

    public RefusedUploadException(Defect defect, Object... about) {
        this(defect, Arrays.stream(about).map(Object::toString).toList());
    }

    private RefusedUploadException(Defect defect, List<String> about) {
        super(defect.inEnglish(about));
        this.defect = defect;
        this.about = about;
    }

    public Defect defect() {
        return defect;
    }

    public List<String> about() {
        return about;
    }

    /** As one process tells another. */
    String told() {
        StringBuilder lines = new StringBuilder(defect.name());
        about.forEach(each -> lines.append('\n').append(each.replaceAll("\\p{Cntrl}+", " ")));
        return lines.toString();
    }

    /** What another process has {@link #told}. */
    static RefusedUploadException heard(String told) {
        List<String> lines = List.of(told.split("\n", -1));
        return new RefusedUploadException(Defect.valueOf(lines.getFirst()), lines.subList(1, lines.size()));
    }
}
