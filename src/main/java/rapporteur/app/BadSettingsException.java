package rapporteur.app;

import java.util.List;

/** Settings that can't be used; the message has every problem on a line of its own, with file and line number. */
public final class BadSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    BadSettingsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
