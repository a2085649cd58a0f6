package rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every engine behind the port must do is stated by the contracts that extend this one; an engine says how it is opened. */
public abstract class IndexContract {
    static final Space GUILD = new Space("guild-1");

    private final List<Reading> readings = new ArrayList<>();
    Index index;

    /** An index with nothing in it. */
    protected abstract Index empty();

    @BeforeEach
    void open() {
        index = empty();
    }

    @AfterEach
    void close() {
        readings.forEach(Reading::close);
        index.close();
    }

    /** The shared space as it is now. */
    Reading now() {
        Reading reading = index.reading(Space.SHARED);
        readings.add(reading);
        return reading;
    }

    void put(Space space, Sample... samples) {
        Sample.put(index, space, samples);
    }

    List<FoundPassage> passages(String words) {
        return now().passages(PassageQuery.of(words), 10);
    }

    List<FoundStatement> statements(String words, String speaker) {
        return now().statements(new StatementQuery(words, speaker, Set.of()), 10);
    }
}
