package rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import rapporteur.index.Space;
import rapporteur.quiz.review.Decided;
import rapporteur.quiz.review.Decision;
import rapporteur.quiz.review.Decisions;

/** Decisions on questions in their table, numbered in each space as they were made. */
final class SqlDecisions implements Decisions {
    private final Jdbi jdbi;

    SqlDecisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void decide(Space space, Decided decided) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into quiz_decision (space, number, item, kind, prompt, who, at)
                        select :space, coalesce(max(number), 0) + 1, :item, :kind, :prompt, :who, :at
                        from quiz_decision where space = :space""")
                .bind("space", space.name())
                .bind("item", decided.item())
                .bind("kind", kind(decided.decision()))
                .bind("prompt", decided.decision() instanceof Decision.Edit edit ? edit.prompt() : null)
                .bind("who", decided.who())
                .bind("at", decided.at().toEpochMilli())
                .execute());
    }

    private static String kind(Decision decision) {
        return switch (decision) {
            case Decision.Veto veto -> "VETO";
            case Decision.Edit edit -> "EDIT";
            case Decision.Restore restore -> "RESTORE";
        };
    }

    @Override
    public List<Decided> history(Space space) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from quiz_decision where space = :space order by number")
                        .bind("space", space.name())
                        .map(SqlDecisions::decided)
                        .list());
    }

    private static Decided decided(ResultSet row, StatementContext context) throws SQLException {
        Decision decision = switch (row.getString("kind")) {
            case "VETO" -> new Decision.Veto();
            case "EDIT" -> new Decision.Edit(row.getString("prompt"));
            default -> new Decision.Restore();
        };
        return new Decided(
                row.getString("item"), decision, row.getString("who"), Instant.ofEpochMilli(row.getLong("at")));
    }
}
