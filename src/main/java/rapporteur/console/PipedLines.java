package rapporteur.console;

import java.io.IOException;
import java.util.Optional;

/** Lines from a pipe or a file: no prompt, no greeting. */
final class PipedLines implements ChatLines {
    private final Desk desk;

    PipedLines(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<String> next() {
        desk.out().flush();
        try {
            return Optional.ofNullable(desk.streams().in().readLine());
        } catch (IOException failure) {
            throw new TroubleException("Can't read the questions: " + failure.getMessage(), failure);
        }
    }

    @Override
    public Page page() {
        return desk.page();
    }

    @Override
    public boolean typed() {
        return false;
    }
}
