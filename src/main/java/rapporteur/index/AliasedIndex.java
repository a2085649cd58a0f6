package rapporteur.index;

import java.util.function.Function;
import java.util.function.Predicate;
import rapporteur.minutes.Aliases;

/** An index whose readings know the aliases that moderators gave: who is meant changes at once, without reading a document again. */
public final class AliasedIndex implements Index {
    private final Index index;
    private final Function<Space, Aliases> aliases;

    private AliasedIndex(Index index, Function<Space, Aliases> aliases) {
        this.index = index;
        this.aliases = aliases;
    }

    /**
     * Every space as its moderators have it: what a name means there it means in the shared documents as well, where the space reads
     * them; what it means in the shared ones, for everyone, says nothing about a space's own.
     *
     * @param sharing whether a space reads the shared documents beside its own
     */
    public static Index withShared(Index stored, Function<Space, Aliases> aliases, Predicate<Space> sharing) {
        Index shared = new AliasedIndex(stored, space -> isShared(space) ? aliases.apply(space) : Aliases.NONE);
        return new AliasedIndex(
                new WithShared(shared, sharing), space -> isShared(space) ? Aliases.NONE : aliases.apply(space));
    }

    private static boolean isShared(Space space) {
        return space.equals(Space.SHARED);
    }

    @Override
    public Reading reading(Space space) {
        Reading reading = index.reading(space);
        Aliases known = aliases.apply(space);
        return known.names().isEmpty() ? reading : new AliasedReading(reading, known);
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
