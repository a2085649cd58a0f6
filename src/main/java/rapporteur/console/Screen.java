package rapporteur.console;

/** What stands at the far ends of the streams: a person at a terminal, or a file or another program. */
public interface Screen {
    /** No terminal anywhere: everything is plain and of one width. */
    Screen NONE = new Screen() {};

    /** Whether standard input is typed by a person. */
    default boolean typed() {
        return false;
    }

    /** Whether standard output is shown to a person. */
    default boolean shown() {
        return false;
    }

    /** Whether standard error is shown to a person. */
    default boolean watched() {
        return false;
    }

    /** Whether standard output understands colours, and the person wants them. */
    default boolean colours() {
        return false;
    }

    /** How many characters fit in a line of standard output. */
    default int columns() {
        return 100;
    }
}
