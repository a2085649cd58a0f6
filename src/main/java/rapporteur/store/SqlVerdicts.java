package rapporteur.store;

import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import rapporteur.answer.memory.Verdicts;

/** Verdicts and gaps in their tables; what is said of an exchange that is no longer remembered goes nowhere. */
final class SqlVerdicts implements Verdicts {
    private final Jdbi jdbi;
    private final InstantSource clock;

    SqlVerdicts(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void judge(String exchange, String user, boolean helpful) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into verdict (exchange, person, helpful, at)
                        select id, :person, :helpful, :at from exchange where id = :exchange
                        on conflict (exchange, person) do update set helpful = excluded.helpful, at = excluded.at""")
                .bind("exchange", exchange)
                .bind("person", user)
                .bind("helpful", helpful)
                .bind("at", clock.millis())
                .execute());
    }

    @Override
    public void reportGap(String exchange, String user) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into gap (exchange, person, at)
                        select id, :person, :at from exchange where id = :exchange
                        on conflict do nothing""")
                .bind("exchange", exchange)
                .bind("person", user)
                .bind("at", clock.millis())
                .execute());
    }
}
