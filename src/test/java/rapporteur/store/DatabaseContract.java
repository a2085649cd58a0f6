package rapporteur.store;

import org.junit.jupiter.api.Nested;

/** What holds of a database, whatever keeps it: the same SQL runs on a file and on a server. */
abstract class DatabaseContract {
    /** Opens it; what was there stays. */
    abstract Database opened();

    @Nested
    class Memory extends MemoryContract {
        @Override
        Database opened() {
            return DatabaseContract.this.opened();
        }
    }

    @Nested
    class Games extends GamesContract {
        @Override
        Database opened() {
            return DatabaseContract.this.opened();
        }
    }

    @Nested
    class Study extends StudyContract {
        @Override
        Database opened() {
            return DatabaseContract.this.opened();
        }
    }
}
