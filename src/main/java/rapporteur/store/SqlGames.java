package rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import rapporteur.index.Space;
import rapporteur.quiz.play.Event;
import rapporteur.quiz.play.Game;
import rapporteur.quiz.play.Games;
import rapporteur.quiz.play.Plan;
import rapporteur.quiz.play.Result;
import rapporteur.quiz.play.Round;
import rapporteur.quiz.play.Rules;
import rapporteur.quiz.play.Rules.Mode;

/** Games as their events, in tables. */
final class SqlGames implements Games {
    private final Jdbi jdbi;

    SqlGames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void open(Plan plan) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into quiz (id, space, channel, language, host, at, mode, millis, items, finished)
                        values (:id, :space, :channel, :language, :host, :at, :mode, :millis, :items, false)""")
                .bind("id", plan.id())
                .bind("space", plan.space().name())
                .bind("channel", plan.channel())
                .bind("language", plan.language())
                .bind("host", plan.host().orElse(null))
                .bind("at", plan.at().toEpochMilli())
                .bind("mode", plan.rules().mode().name())
                .bind("millis", plan.rules().time().toMillis())
                .bind("items", Json.of(plan.items()))
                .execute());
    }

    @Override
    public void keep(List<Event> events, Game after, Instant at) {
        jdbi.useTransaction(handle -> {
            int number = after.events() - events.size();
            for (Event event : events) {
                keep(event, after, ++number, at, handle);
            }
            switch (events.getLast()) {
                case Event.Closed closed -> keepResults(after.question(), after, handle);
                case Event.Voided voided -> keepResults(voided.question(), after, handle);
                case Event.Judged judged -> keepResults(judged.question(), after, handle);
                case Event.Ended ended ->
                    handle.execute(
                            "update quiz set finished = true where id = ?",
                            after.plan().id());
                default -> {}
            }
        });
    }

    private static void keep(Event event, Game game, int number, Instant at, Handle handle) {
        handle.createUpdate("""
                        insert into quiz_event (quiz, number, at, person, event)
                        values (:quiz, :number, :at, :person, :event)""")
                .bind("quiz", game.plan().id())
                .bind("number", number)
                .bind("at", at.toEpochMilli())
                .bind("person", event.person().orElse(null))
                .bind("event", Json.of(event))
                .execute();
        if (event instanceof Event.Joined joined) {
            handle.createUpdate("""
                            insert into quiz_name (space, person, name, at) values (:space, :person, :name, :at)
                            on conflict (space, person) do update set name = excluded.name, at = excluded.at""")
                    .bind("space", game.plan().space().name())
                    .bind("person", joined.player())
                    .bind("name", joined.name())
                    .bind("at", at.toEpochMilli())
                    .execute();
        }
    }

    private static void keepResults(int question, Game game, Handle handle) {
        Plan plan = game.plan();
        Round round = game.rounds().get(question);
        handle.createUpdate("delete from quiz_result where quiz = :quiz and question = :question")
                .bind("quiz", plan.id())
                .bind("question", question)
                .execute();
        if (round.voided()) {
            return;
        }
        round.responses()
                .forEach((person, response) -> handle.createUpdate("""
                        insert into quiz_result
                            (quiz, question, person, space, mode, item, at, response, correct, point, millis)
                        values
                            (:quiz, :question, :person, :space, :mode, :item, :at, :response, :correct, :point, :millis)""")
                        .bind("quiz", plan.id())
                        .bind("question", question)
                        .bind("person", person)
                        .bind("space", plan.space().name())
                        .bind("mode", plan.rules().mode().name())
                        .bind("item", plan.items().get(question))
                        .bind("at", round.asked().plus(response.after()).toEpochMilli())
                        .bind("response", response.text())
                        .bind("correct", response.counts())
                        .bind("point", round.scores(person, plan.rules().mode()))
                        .bind("millis", response.after().toMillis())
                        .execute());
    }

    @Override
    public Optional<Game> find(String id) {
        return jdbi.inTransaction(handle -> handle.createQuery("select * from quiz where id = :id")
                .bind("id", id)
                .map(SqlGames::plan)
                .findOne()
                .map(plan -> replayed(plan, handle)));
    }

    private static Game replayed(Plan plan, Handle handle) {
        Game game = Game.of(plan);
        List<Numbered> events = handle.createQuery(
                        "select number, event from quiz_event where quiz = :quiz order by number")
                .bind("quiz", plan.id())
                .map((row, context) -> new Numbered(row.getInt("number"), Json.event(row.getString("event"))))
                .list();
        for (Numbered each : events) {
            game = game.after(each.event()).numbered(each.number());
        }
        return game;
    }

    private record Numbered(int number, Event event) {}

    private static Plan plan(ResultSet row, StatementContext context) throws SQLException {
        return new Plan(
                row.getString("id"),
                new Space(row.getString("space")),
                row.getString("channel"),
                row.getString("language"),
                Optional.ofNullable(row.getString("host")),
                Instant.ofEpochMilli(row.getLong("at")),
                new Rules(Mode.valueOf(row.getString("mode")), Duration.ofMillis(row.getLong("millis"))),
                Json.texts(row.getString("items")));
    }

    @Override
    public List<String> unfinished() {
        return jdbi.withHandle(handle -> handle.createQuery("select id from quiz where not finished order by at")
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<Result> results(Space space, Optional<String> game, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from quiz_result where space = :space and at >= :since <which>
                        order by at, quiz, question""")
                .define("which", game.isPresent() ? "and quiz = :quiz" : "")
                .bind("space", space.name())
                .bind("since", since.toEpochMilli())
                .bindMap(game.map(id -> Map.of("quiz", id)).orElse(Map.of()))
                .map(SqlGames::result)
                .list());
    }

    @Override
    public List<Result> resultsOf(String person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from quiz_result where person = :person order by at, quiz, question")
                .bind("person", person)
                .map(SqlGames::result)
                .list());
    }

    private static Result result(ResultSet row, StatementContext context) throws SQLException {
        return new Result(
                row.getString("quiz"),
                new Space(row.getString("space")),
                Mode.valueOf(row.getString("mode")),
                row.getInt("question"),
                row.getString("item"),
                row.getString("person"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("response"),
                row.getBoolean("correct"),
                row.getBoolean("point"),
                Duration.ofMillis(row.getLong("millis")));
    }

    @Override
    public Map<String, String> names(Space space) {
        return jdbi.withHandle(handle -> {
            Map<String, String> names = new LinkedHashMap<>();
            handle.createQuery("""
                            select person, name from quiz_name where space = :space
                            and person not in (select person from quiz_unlisted) order by person""")
                    .bind("space", space.name())
                    .map((row, context) -> Map.entry(row.getString("person"), row.getString("name")))
                    .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
            return names;
        });
    }

    @Override
    public void list(String person, boolean wanted, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        wanted
                                ? "delete from quiz_unlisted where person = :person"
                                : "insert into quiz_unlisted (person, at) values (:person, :at) on conflict do nothing")
                .bind("person", person)
                .bindMap(wanted ? Map.of() : Map.of("at", at.toEpochMilli()))
                .execute());
    }

    @Override
    public boolean listed(String person) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from quiz_unlisted where person = :person")
                        .bind("person", person)
                        .mapTo(Integer.class)
                        .one()
                == 0);
    }
}
