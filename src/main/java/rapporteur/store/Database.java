package rapporteur.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import rapporteur.answer.memory.Exchanges;
import rapporteur.answer.memory.PersonalData;
import rapporteur.answer.memory.Verdicts;
import rapporteur.library.Ledger;
import rapporteur.quiz.play.Games;
import rapporteur.quiz.review.Decisions;
import rapporteur.quiz.study.Cards;
import rapporteur.quiz.study.StudentData;

/** The database: a file, or a server that several machines share. Safe for use by many threads. */
public final class Database implements AutoCloseable {
    /** SQLite writes one at a time; more connections would only wait for each other. */
    private static final int CONNECTIONS_TO_FILE = 4;

    private static final int CONNECTIONS_TO_SERVER = 10;
    private static final String POSTGRESQL = "jdbc:postgresql:";

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
        String advice = "Make its folder writable, or move the file away: a new one is made at the next start.";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw trouble(file.toString(), advice, e);
        }
        try {
            return open(ofFile(file), List.of("classpath:rapporteur/store"), clock);
        } catch (FlywayException | PoolInitializationException e) {
            throw trouble(file.toString(), advice, e);
        }
    }

    /**
     * Opens a database of a PostgreSQL server, and brings its tables up to date.
     *
     * @param url {@code jdbc:postgresql://host/database?user=…&password=…}
     */
    public static Database open(String url, InstantSource clock) {
        String shown = url.replaceFirst("\\?.*", "");
        if (!url.startsWith(POSTGRESQL)) {
            throw new StoreTroubleException("The address of the database has to begin with " + POSTGRESQL
                    + "//, not with " + shown.replaceFirst("//.*", "//") + ".");
        }
        try {
            return open(
                    config(url, CONNECTIONS_TO_SERVER),
                    List.of("classpath:rapporteur/postgresql", "classpath:rapporteur/store"),
                    clock);
        } catch (FlywayException | PoolInitializationException e) {
            throw trouble(shown, "Is the server running, and may that user make tables in that database?", e);
        }
    }

    private static Database open(HikariConfig config, List<String> migrations, InstantSource clock) {
        HikariDataSource connections = new HikariDataSource(config);
        try {
            Flyway.configure()
                    .dataSource(connections)
                    .locations(migrations.toArray(String[]::new))
                    .load()
                    .migrate();
            return new Database(connections, clock);
        } catch (FlywayException e) {
            connections.close();
            throw e;
        }
    }

    private static HikariConfig ofFile(Path file) {
        HikariConfig config = config("jdbc:sqlite:" + file, CONNECTIONS_TO_FILE);
        // With a write-ahead log readers don't wait for the writer.
        config.addDataSourceProperty("journal_mode", "WAL");
        // A change of the documents that was confirmed outlives a power cut as well, so every commit is synced to disk.
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("foreign_keys", "true");
        config.addDataSourceProperty("busy_timeout", "5000");
        return config;
    }

    private static HikariConfig config(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setAutoCommit(true);
        return config;
    }

    private static StoreTroubleException trouble(String database, String advice, Exception e) {
        return new StoreTroubleException(
                "The database " + database + " can't be used (" + e.getMessage() + "). " + advice, e);
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

    public Cards cards() {
        return new SqlCards(jdbi);
    }

    public StudentData studentData() {
        return new SqlStudentData(jdbi);
    }

    @Override
    public void close() {
        connections.close();
    }
}
