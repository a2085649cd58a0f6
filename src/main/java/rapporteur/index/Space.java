package rapporteur.index;

/** Whose documents: a wall that no search crosses. */
public record Space(String name) {
    /** The documents that everyone may ask about. */
    public static final Space SHARED = new Space("shared");

    public Space {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("a space is named in a-z, 0-9 and -, not '" + name + "'");
        }
    }
}
