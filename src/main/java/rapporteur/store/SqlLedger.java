package rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import rapporteur.index.Space;
import rapporteur.library.Change;
import rapporteur.library.Change.Kind;
import rapporteur.library.Ledger;
import rapporteur.library.LibraryException;
import rapporteur.library.Obstacle;

/** Changes and the contents they name, in tables. */
final class SqlLedger implements Ledger {
    private final Jdbi jdbi;

    SqlLedger(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void decide(Space space, Change change, Optional<byte[]> before, Optional<byte[]> after) {
        try {
            jdbi.useTransaction(handle -> {
                keep(space, change.before(), before, handle);
                keep(space, change.after(), after, handle);
                handle.createUpdate("""
                                insert into change
                                    (space, number, at, who, kind, file, before_hash, after_hash, followed)
                                values (:space, :number, :at, :who, :kind, :file, :before, :after, false)""")
                        .bind("space", space.name())
                        .bind("number", change.number())
                        .bind("at", change.at().toEpochMilli())
                        .bind("who", change.who())
                        .bind("kind", change.kind().name())
                        .bind("file", change.file())
                        .bind("before", change.before().orElse(null))
                        .bind("after", change.after().orElse(null))
                        .execute();
            });
        } catch (UnableToExecuteStatementException e) {
            throw new LibraryException(e, Obstacle.NOT_NOTED);
        }
    }

    private static void keep(Space space, Optional<String> hash, Optional<byte[]> content, Handle handle) {
        hash.ifPresent(each -> handle.createUpdate("""
                        insert into content (space, hash, content) values (:space, :hash, :content)
                        on conflict do nothing""")
                .bind("space", space.name())
                .bind("hash", each)
                .bind("content", content.orElseThrow())
                .execute());
    }

    @Override
    public void followed(Space space, int number) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update change set followed = true where space = :space and number <= :number and not followed")
                .bind("space", space.name())
                .bind("number", number)
                .execute());
    }

    @Override
    public List<Change> pending(Space space) {
        return changes(space, "and not followed");
    }

    @Override
    public List<Change> changes(Space space) {
        return changes(space, "");
    }

    private List<Change> changes(Space space, String which) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from change where space = :space <which> order by number")
                        .define("which", which)
                        .bind("space", space.name())
                        .map(SqlLedger::change)
                        .list());
    }

    private static Change change(ResultSet row, StatementContext context) throws SQLException {
        return new Change(
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("who"),
                Kind.valueOf(row.getString("kind")),
                row.getString("file"),
                Optional.ofNullable(row.getString("before_hash")),
                Optional.ofNullable(row.getString("after_hash")));
    }

    @Override
    public Optional<byte[]> content(Space space, String hash) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select content from content where space = :space and hash = :hash")
                        .bind("space", space.name())
                        .bind("hash", hash)
                        .mapTo(byte[].class)
                        .findOne());
    }

    @Override
    public void decideErasure(Space space) {
        jdbi.useHandle(
                handle -> handle.createUpdate("insert into erasure (space) values (:space) on conflict do nothing")
                        .bind("space", space.name())
                        .execute());
    }

    @Override
    public List<Space> erasures() {
        return jdbi.withHandle(handle -> handle.createQuery("select space from erasure")
                .mapTo(String.class)
                .map(Space::new)
                .list());
    }

    @Override
    public void erase(Space space) {
        jdbi.useTransaction(handle -> {
            for (String table : List.of(
                    "change",
                    "content",
                    "quiz_decision",
                    "erasure",
                    "quiz",
                    "quiz_name",
                    "study_card",
                    "study_review")) {
                handle.createUpdate("delete from <table> where space = :space")
                        .define("table", table)
                        .bind("space", space.name())
                        .execute();
            }
            handle.createUpdate("delete from exchange where 'server-' || server = :space")
                    .bind("space", space.name())
                    .execute();
        });
    }
}
