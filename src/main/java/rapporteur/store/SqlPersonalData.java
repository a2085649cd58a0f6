package rapporteur.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import rapporteur.answer.memory.PersonalData;

/** What the tables hold about one person. */
final class SqlPersonalData implements PersonalData {
    private final Jdbi jdbi;

    SqlPersonalData(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Kept about(String user) {
        return jdbi.inTransaction(handle -> new Kept(
                of(user, "exchange", SqlExchanges::exchange, handle),
                of(
                        user,
                        "verdict",
                        (row, context) -> new Verdict(
                                row.getString("exchange"),
                                row.getBoolean("helpful"),
                                Instant.ofEpochMilli(row.getLong("at"))),
                        handle),
                of(
                        user,
                        "gap",
                        (row, context) -> new Gap(row.getString("exchange"), Instant.ofEpochMilli(row.getLong("at"))),
                        handle)));
    }

    private static <T> List<T> of(String user, String table, RowMapper<T> mapper, Handle handle) {
        return handle.createQuery("select * from <table> where person = :person order by at")
                .define("table", table)
                .bind("person", user)
                .map(mapper)
                .list();
    }

    @Override
    public void forget(String user) {
        jdbi.useTransaction(handle -> {
            for (String table : List.of("gap", "verdict", "exchange")) {
                handle.createUpdate("delete from <table> where person = :person")
                        .define("table", table)
                        .bind("person", user)
                        .execute();
            }
        });
    }
}
