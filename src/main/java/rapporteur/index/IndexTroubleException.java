package rapporteur.index;

import org.jspecify.annotations.Nullable;

/** The index can't do what was asked of it; the message tells a person what is wrong and what to do. */
public final class IndexTroubleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexTroubleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
