package rapporteur.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import rapporteur.answer.memory.Exchanges;
import rapporteur.answer.memory.PersonalData;
import rapporteur.answer.memory.Verdicts;
import rapporteur.library.Ledger;
import rapporteur.quiz.play.Games;
import rapporteur.quiz.review.Decisions;

/** The database in a file. Safe for use by many threads. */
public final class Database implements AutoCloseable {
    /** SQLite writes one at a time; more connections would only wait for each other. */
    private static final int CONNECTIONS = 4;

    private final HikariDataSource connections;
    private final Jdbi jdbi;
    private final InstantSource clock;

    private Database(HikariDataSource connections, InstantSource clock) {
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
        this.clock = clock;
    }

    /** Opens the file, makes it where there is none, and brings its tables up to date. */
    public static Database open(Path file, InstantSource clock) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw trouble(file, e);
        }
        HikariDataSource connections = null;
        try {
            connections = new HikariDataSource(config(file));
            Flyway.configure()
                    .dataSource(connections)
                    .locations("classpath:rapporteur/store")
                    .load()
                    .migrate();
            return new Database(connections, clock);
        } catch (FlywayException | PoolInitializationException e) {
            if (connections != null) {
                connections.close();
            }
            throw trouble(file, e);
        }
    }

    private static HikariConfig config(Path file) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl("jdbc:sqlite:" + file);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(true);
        // With a write-ahead log readers don't wait for the writer.
        config.addDataSourceProperty("journal_mode", "WAL");
        // A change of the documents that was confirmed outlives a power cut as well, so every commit is synced to disk.
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", "5000");
        return config;
    }

    private static StoreTroubleException trouble(Path file, Exception e) {
        return new StoreTroubleException(
                "The database " + file + " can't be used (" + e.getMessage()
                        + "). Make its folder writable, or move the file away: a new one is made at the next start.",
                e);
    }

    public Exchanges exchanges() {
        return new SqlExchanges(jdbi);
    }

    public Verdicts verdicts() {
        return new SqlVerdicts(jdbi, clock);
    }

    public PersonalData personalData() {
        return new SqlPersonalData(jdbi);
    }

    public Ledger ledger() {
        return new SqlLedger(jdbi);
    }

    public Decisions decisions() {
        return new SqlDecisions(jdbi);
    }

    public Games games() {
        return new SqlGames(jdbi);
    }

    @Override
    public void close() {
        connections.close();
    }
}
