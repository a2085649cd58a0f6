package rapporteur.console.bench.floor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The full-text search of SQLite (FTS5 with Porter's stemmer), which people take for small collections: the same passages, the same
 * words without those of asking, ten passages by BM25 with their text. For use by one thread.
 */
public final class SqliteSearch implements AutoCloseable {
    private static final Set<String> DROPPED =
            Set.of(("a an and are as at be but by for if in into is it no not of on or such"
                            + " that the their then there these they this to was will with who whom whose what when where which why"
                            + " how do does did has have had")
                    .split(" ", -1));

    private final Connection connection;
    private final PreparedStatement adding;
    private final PreparedStatement searching;

    /** @param file a database that doesn't exist yet */
    public SqliteSearch(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create virtual table passage using fts5(title, body, tokenize = 'porter unicode61')");
        }
        connection.setAutoCommit(false);
        adding = connection.prepareStatement("insert into passage values (?, ?)");
        searching = connection.prepareStatement(
                "select body from passage where passage match ? order by bm25(passage, 0.3, 1.0) limit 10");
    }

    public void add(String title, String passage) throws SQLException {
        adding.setString(1, title);
        adding.setString(2, passage);
        adding.executeUpdate();
    }

    /** Makes what was added to be found. */
    public void commit() throws SQLException {
        connection.commit();
    }

    /** How many passages were found, at most ten; their texts have been read. */
    public int search(String question) throws SQLException {
        Set<String> words = new LinkedHashSet<>();
        for (String word : question.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !DROPPED.contains(word)) {
                words.add("\"" + word + "\"");
            }
        }
        searching.setString(1, words.stream().collect(Collectors.joining(" OR ")));
        int found = 0;
        try (ResultSet results = searching.executeQuery()) {
            while (results.next()) {
                found += results.getString(1).isEmpty() ? 0 : 1;
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
