package rapporteur.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** On a PostgreSQL server, in a schema of its own that is gone afterwards. */
@EnabledIfEnvironmentVariable(
        named = "RAPPORTEUR_TEST_DATABASE",
        matches = "jdbc:postgresql:.+\\?.+",
        disabledReason = "it has to name a PostgreSQL server: jdbc:postgresql://host/database?user=…&password=…")
class PostgresTest extends DatabaseContract {
    private final String server = System.getenv("RAPPORTEUR_TEST_DATABASE");
    private final String schema = "rapporteur_test_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Override
    Database opened() {
        execute("create schema if not exists " + schema);
        return Database.open(server + "&currentSchema=" + schema, InstantSource.fixed(MemoryContract.NOON));
    }

    @AfterEach
    void drop() {
        execute("drop schema " + schema + " cascade");
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
