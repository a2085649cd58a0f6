package rapporteur.store;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import rapporteur.quiz.study.StudentData;

/** What the tables of quizzes and study hold about one person. */
final class SqlStudentData implements StudentData {
    private final Jdbi jdbi;
    private final SqlGames games;
    private final SqlCards cards;

    SqlStudentData(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.games = new SqlGames(jdbi);
        this.cards = new SqlCards(jdbi);
    }

    @Override
    public Kept about(String person) {
        return new Kept(
                games.resultsOf(person),
                jdbi.withHandle(
                        handle -> handle.createQuery("select * from study_card where person = :person order by due")
                                .bind("person", person)
                                .map(SqlCards::card)
                                .list()),
                jdbi.withHandle(handle -> handle.createQuery(
                                "select * from study_review where person = :person order by number")
                        .bind("person", person)
                        .map(SqlCards::review)
                        .list()),
                cards.habits(person),
                games.listed(person));
    }

    /** Games go on without the person. */
    @Override
    public void forget(String person) {
        jdbi.useTransaction(handle -> {
            for (String table : List.of(
                    "quiz_event",
                    "quiz_result",
                    "quiz_name",
                    "quiz_unlisted",
                    "study_card",
                    "study_review",
                    "study_habits")) {
                handle.createUpdate("delete from <table> where person = :person")
                        .define("table", table)
                        .bind("person", person)
                        .execute();
            }
            handle.createUpdate("update quiz set host = null where host = :person")
                    .bind("person", person)
                    .execute();
        });
    }
}
