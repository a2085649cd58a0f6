package rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import rapporteur.answer.memory.Exchange;
import rapporteur.answer.memory.Exchanges;
import rapporteur.answer.memory.Place;

/** Exchanges in a table. */
final class SqlExchanges implements Exchanges {
    private final Jdbi jdbi;

    SqlExchanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(Exchange exchange) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into exchange (id, person, channel, server, at, asked, given, edition, turn)
                        values (:id, :person, :channel, :server, :at, :asked, :given, :edition, :turn)""")
                .bind("id", exchange.id())
                .bind("person", exchange.place().user())
                .bind("channel", exchange.place().channel())
                .bind("server", exchange.place().server().orElse(null))
                .bind("at", exchange.at().toEpochMilli())
                .bind("asked", exchange.asked())
                .bind("given", Json.of(exchange.given()))
                .bind("edition", exchange.edition())
                .bind("turn", exchange.turn().map(Json::of).orElse(null))
                .execute());
    }

    @Override
    public Optional<Exchange> find(String id, Place from) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from exchange where id = :id and server is not distinct from :server")
                .bind("id", id)
                .bind("server", from.server().orElse(null))
                .map(SqlExchanges::exchange)
                .findOne());
    }

    @Override
    public void shown(String id, String message) {
        jdbi.useHandle(handle -> handle.createUpdate("update exchange set message = :message where id = :id")
                .bind("id", id)
                .bind("message", message)
                .execute());
    }

    @Override
    public Optional<Exchange> shownAs(String message, Place from) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from exchange where message = :message and server is not distinct from :server")
                .bind("message", message)
                .bind("server", from.server().orElse(null))
                .map(SqlExchanges::exchange)
                .findFirst());
    }

    @Override
    public Optional<Exchange> last(Place place, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from exchange
                        where person = :person and channel = :channel and server is not distinct from :server
                          and at >= :since
                        order by at desc limit 1""")
                .bind("person", place.user())
                .bind("channel", place.channel())
                .bind("server", place.server().orElse(null))
                .bind("since", since.toEpochMilli())
                .map(SqlExchanges::exchange)
                .findOne());
    }

    @Override
    public List<Exchange> unanswered(Place from) {
        return on(from, """
                and (given like '%"outcome":"DECLINED"%' or exists (select 1 from gap where gap.exchange = exchange.id))
                """);
    }

    @Override
    public List<Exchange> answeredFrom(String document, Place from) {
        return on(from, "and given like '%\"outcome\":\"FOUND\"%'").stream()
                .filter(exchange -> exchange.given().proofs().stream()
                        .anyMatch(proof -> proof.document().equals(document)))
                .toList();
    }

    private List<Exchange> on(Place from, String which) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from exchange where server is not distinct from :server <which> order by at desc""")
                .define("which", which)
                .bind("server", from.server().orElse(null))
                .map(SqlExchanges::exchange)
                .list());
    }

    @Override
    public void forgetBefore(Instant time) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from exchange where at < :time")
                .bind("time", time.toEpochMilli())
                .execute());
    }

    static Exchange exchange(ResultSet row, StatementContext context) throws SQLException {
        return new Exchange(
                row.getString("id"),
                new Place(
                        row.getString("person"),
                        row.getString("channel"),
                        Optional.ofNullable(row.getString("server"))),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("asked"),
                Json.given(row.getString("given")),
                row.getString("edition"),
                Optional.ofNullable(row.getString("turn")).flatMap(Json::turn));
    }
}
