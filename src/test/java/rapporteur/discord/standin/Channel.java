package rapporteur.discord.standin;

import java.util.Optional;

/** A place to write in. */
public record Channel(
        String id, Kind kind, String name, Optional<Guild> guild, Optional<Channel> parent, boolean mute) {
    enum Kind {
        TEXT(0, 0),
        DIRECT(1, 1),
        GROUP(3, 2),
        THREAD(11, 0);

        final int type;
        final int context;

        Kind(int type, int context) {
            this.type = type;
            this.context = context;
        }
    }
}
