package rapporteur.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rapporteur.corpus.extract.RefusedUploadException;

/** A change that is not made; the message tells the moderator in English why and what to do. */
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public LibraryException(Obstacle obstacle, Object... about) {
        this(change(obstacle, about), null);
    }

    public LibraryException(Throwable cause, Obstacle obstacle, Object... about) {
        this(change(obstacle, about), cause);
    }

    /** A file or folder of the program's own can't be read or written. */
    public LibraryException(Path place, IOException trouble) {
        this(trouble, Obstacle.UNREADABLE, place, String.valueOf(trouble.getMessage()));
    }

    LibraryException(String file, RefusedUploadException refused) {
        this(new Refusal.OfFile(file, refused.defect(), refused.about()), refused);
    }

    private LibraryException(Refusal refusal, @Nullable Throwable cause) {
        super(refusal.inEnglish(), cause);
        this.refusal = refusal;
    }

    private static Refusal change(Obstacle obstacle, Object... about) {
        return new Refusal.OfChange(
                obstacle, Arrays.stream(about).map(Object::toString).toList());
    }

    public Refusal refusal() {
        return refusal;
    }
}
