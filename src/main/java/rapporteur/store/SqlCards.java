package rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import rapporteur.index.Space;
import rapporteur.quiz.study.Card;
import rapporteur.quiz.study.Cards;
import rapporteur.quiz.study.Habits;
import rapporteur.quiz.study.Rating;
import rapporteur.quiz.study.Review;
import rapporteur.quiz.study.Schedule;
import rapporteur.quiz.study.Schedule.Memory;
import rapporteur.quiz.study.Schedule.Stage;

/** Cards, marks and habits in their tables. */
final class SqlCards implements Cards {
    private final Jdbi jdbi;

    SqlCards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Card> of(String person, Space space) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from study_card where person = :person and space = :space order by due, item")
                .bind("person", person)
                .bind("space", space.name())
                .map(SqlCards::card)
                .list());
    }

    @Override
    public void keep(Card card) {
        jdbi.useHandle(handle -> keep(card, handle));
    }

    private static void keep(Card card, Handle handle) {
        bound(card.schedule(), handle.createUpdate("""
                        insert into study_card
                            (person, space, item, likeness, stage, step, stability, difficulty, due, last_review)
                        values
                            (:person, :space, :item, :likeness, :stage, :step, :stability, :difficulty, :due, :last)
                        on conflict (person, space, item) do update set
                            likeness = excluded.likeness, stage = excluded.stage, step = excluded.step,
                            stability = excluded.stability, difficulty = excluded.difficulty, due = excluded.due,
                            last_review = excluded.last_review"""))
                .bind("person", card.person())
                .bind("space", card.space().name())
                .bind("item", card.item())
                .bind("likeness", card.likeness())
                .execute();
    }

    private static <T extends SqlStatement<T>> T bound(Schedule schedule, T statement) {
        return statement
                .bind("stage", schedule.stage().name())
                .bind("step", schedule.step())
                .bind("stability", schedule.memory().map(Memory::stability).orElse(null))
                .bind("difficulty", schedule.memory().map(Memory::difficulty).orElse(null))
                .bind("due", schedule.due().toEpochMilli())
                .bind("last", schedule.lastReview().map(Instant::toEpochMilli).orElse(null));
    }

    @Override
    public void move(Card from, Card to) {
        jdbi.useTransaction(handle -> {
            retire(from, handle);
            keep(to, handle);
            handle.createUpdate("""
                            update study_review set item = :to
                            where person = :person and space = :space and item = :from""")
                    .bind("person", from.person())
                    .bind("space", from.space().name())
                    .bind("from", from.item())
                    .bind("to", to.item())
                    .execute();
        });
    }

    @Override
    public void retire(Card card) {
        jdbi.useHandle(handle -> retire(card, handle));
    }

    private static void retire(Card card, Handle handle) {
        handle.createUpdate("delete from study_card where person = :person and space = :space and item = :item")
                .bind("person", card.person())
                .bind("space", card.space().name())
                .bind("item", card.item())
                .execute();
    }

    @Override
    public void mark(Review review, Card after) {
        jdbi.useTransaction(handle -> {
            bound(review.before(), handle.createUpdate("""
                            insert into study_review
                                (person, number, space, item, rating, at,
                                 stage, step, stability, difficulty, due, last_review)
                            values
                                (:person,
                                 (select coalesce(max(number), 0) + 1 from study_review where person = :person),
                                 :space, :item, :rating, :at,
                                 :stage, :step, :stability, :difficulty, :due, :last)"""))
                    .bind("person", review.person())
                    .bind("space", review.space().name())
                    .bind("item", review.item())
                    .bind("rating", review.rating().name())
                    .bind("at", review.at().toEpochMilli())
                    .execute();
            keep(after, handle);
        });
    }

    @Override
    public List<Review> reviews(String person, Space space) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from study_review where person = :person and space = :space order by number")
                .bind("person", person)
                .bind("space", space.name())
                .map(SqlCards::review)
                .list());
    }

    @Override
    public void undo(Review review, Optional<Card> before) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            delete from study_review where person = :person and number =
                            (select max(number) from study_review where person = :person and space = :space)""")
                    .bind("person", review.person())
                    .bind("space", review.space().name())
                    .execute();
            if (before.isPresent()) {
                keep(before.get(), handle);
            } else {
                handle.createUpdate("delete from study_card where person = :person and space = :space and item = :item")
                        .bind("person", review.person())
                        .bind("space", review.space().name())
                        .bind("item", review.item())
                        .execute();
            }
        });
    }

    @Override
    public Optional<Habits> habits(String person) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from study_habits where person = :person")
                .bind("person", person)
                .map(SqlCards::habits)
                .findOne());
    }

    @Override
    public void settle(String person, Habits habits) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into study_habits (person, fresh, retention, hour, language, reminded)
                        values (:person, :fresh, :retention, :hour, :language, :reminded)
                        on conflict (person) do update set
                            fresh = excluded.fresh, retention = excluded.retention, hour = excluded.hour,
                            language = excluded.language, reminded = excluded.reminded""")
                .bind("person", person)
                .bind("fresh", habits.freshPerDay())
                .bind("retention", habits.retention())
                .bind("hour", habits.hour().orElse(null))
                .bind("language", habits.language())
                .bind("reminded", habits.reminded().toEpochMilli())
                .execute());
    }

    @Override
    public Map<String, Habits> toRemind(int hour) {
        return jdbi.withHandle(handle -> {
            Map<String, Habits> all = new LinkedHashMap<>();
            handle.createQuery("select * from study_habits where hour = :hour order by person")
                    .bind("hour", hour)
                    .map((row, context) -> Map.entry(row.getString("person"), habits(row, context)))
                    .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
            return all;
        });
    }

    @Override
    public List<Space> spaces(String person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct space from study_card where person = :person order by space")
                .bind("person", person)
                .mapTo(String.class)
                .map(Space::new)
                .list());
    }

    static Card card(ResultSet row, StatementContext context) throws SQLException {
        return new Card(
                row.getString("person"),
                new Space(row.getString("space")),
                row.getString("item"),
                row.getString("likeness"),
                schedule(row));
    }

    static Review review(ResultSet row, StatementContext context) throws SQLException {
        return new Review(
                row.getString("person"),
                new Space(row.getString("space")),
                row.getString("item"),
                Rating.valueOf(row.getString("rating")),
                Instant.ofEpochMilli(row.getLong("at")),
                schedule(row));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        double stability = row.getDouble("stability");
        boolean marked = !row.wasNull();
        return new Schedule(
                Stage.valueOf(row.getString("stage")),
                row.getInt("step"),
                marked ? Optional.of(new Memory(stability, row.getDouble("difficulty"))) : Optional.empty(),
                Instant.ofEpochMilli(row.getLong("due")),
                Optional.ofNullable((Number) row.getObject("last_review"))
                        .map(millis -> Instant.ofEpochMilli(millis.longValue())));
    }

    private static Habits habits(ResultSet row, @Nullable StatementContext context) throws SQLException {
        return new Habits(
                row.getInt("fresh"),
                row.getDouble("retention"),
                Optional.ofNullable((Number) row.getObject("hour")).map(Number::intValue),
                row.getString("language"),
                Instant.ofEpochMilli(row.getLong("reminded")));
    }
}
