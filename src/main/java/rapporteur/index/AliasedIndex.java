package rapporteur.index;

import java.util.function.Function;
import rapporteur.minutes.Aliases;

/** An index whose readings know the aliases that moderators gave: who is meant changes at once, without reading a document again. */
public final class AliasedIndex implements Index {
    private final Index index;
    private final Function<Space, Aliases> aliases;

    public AliasedIndex(Index index, Function<Space, Aliases> aliases) {
        this.index = index;
        this.aliases = aliases;
    }

    @Override
    public Reading reading(Space space) {
        return new AliasedReading(index.reading(space), aliases.apply(space));
    }

    @Override
    public Writing writing(Space space) {
        return index.writing(space);
    }

    @Override
    public void close() {
        index.close();
    }
}
