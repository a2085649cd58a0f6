package rapporteur.discord;

import java.util.Optional;
import rapporteur.discord.layout.Sheet;
import rapporteur.quiz.QuizItem;
import rapporteur.quiz.play.Paper;
import rapporteur.quiz.study.Card;
import rapporteur.quiz.study.Rating;
import rapporteur.quiz.study.Study;
import rapporteur.quiz.study.Study.Desk;

/** What students do with their cards. The reply shows a mark only once it is kept. */
final class Learning {
    private final Classroom classroom;
    private final Study study;
    private final Proofs proofs;

    Learning(Classroom classroom, Proofs proofs) {
        this.classroom = classroom;
        this.study = classroom.study();
        this.proofs = proofs;
    }

    static boolean isAbout(Press.Action action) {
        return switch (action) {
            case CARD, CARD_SHOW, CARD_MARK, CARD_SNOOZE, CARD_UNDO, CARD_NEXT, LIST -> true;
            default -> false;
        };
    }

    Sheet done(Press press, Visit visit) {
        String user = visit.place().user();
        return switch (press.action()) {
            case CARD_NEXT -> next(visit, false);
            case CARD_UNDO -> {
                study.undo(user, visit.space());
                yield next(visit, false);
            }
            case LIST -> list(press.subject().equals("1"), visit);
            default -> item(press, visit).map(item -> about(item, press, visit)).orElseGet(() -> next(visit, false));
        };
    }

    private Sheet about(QuizItem item, Press press, Visit visit) {
        String user = visit.place().user();
        return switch (press.action()) {
            case CARD -> answered(item, Paper.letter(press.number(1)), visit);
            case CARD_SHOW -> back(item, visit);
            case CARD_MARK -> {
                Rating rating = StudyView.RATINGS.get(Math.min(press.number(1), StudyView.RATINGS.size() - 1));
                study.mark(user, visit.space(), item.id(), rating);
                yield next(visit, true);
            }
            case CARD_SNOOZE -> {
                study.snooze(user, visit.space(), item.id());
                yield next(visit, false);
            }
            default -> throw new IllegalArgumentException(press + " is not about a card");
        };
    }

    private Sheet list(boolean wanted, Visit visit) {
        classroom.games().list(visit.place().user(), wanted, classroom.clock().instant());
        return Sheet.of(visit.words().text(wanted ? "score.listed" : "score.unlisted"));
    }

    /** An answer that was typed. */
    Sheet typed(String answer, Press press, Visit visit) {
        return item(press, visit).map(item -> answered(item, answer, visit)).orElseGet(() -> next(visit, false));
    }

    /** A question that can't be asked any more isn't found; the next one is shown then. */
    private Optional<QuizItem> item(Press press, Visit visit) {
        return classroom.items().items(visit.space()).stream()
                .filter(item -> Catalogue.key(item.id()).equals(press.subject()))
                .findFirst();
    }

    /** @param marked whether there is a mark that could be taken back */
    Sheet next(Visit visit, boolean marked) {
        Desk desk = study.look(visit.place().user(), visit.space());
        return new StudyView(visit.words()).desk(desk, desk.next().map(item -> paper(item, visit)), marked);
    }

    private static Paper paper(QuizItem item, Visit visit) {
        return Paper.of(item, visit.place().user());
    }

    private Sheet back(QuizItem item, Visit visit) {
        Paper paper = paper(item, visit);
        return new StudyView(visit.words()).back(paper, proofs.of(Optional.of(paper), visit.space()));
    }

    /** Right is good, wrong is again. */
    private Sheet answered(QuizItem item, String answer, Visit visit) {
        Paper paper = paper(item, visit);
        Rating rating = paper.accepts(answer) ? Rating.GOOD : Rating.AGAIN;
        Optional<Card> card = study.mark(visit.place().user(), visit.space(), item.id(), rating);
        return card.map(marked -> new StudyView(visit.words())
                        .marked(paper, answer, marked, proofs.of(Optional.of(paper), visit.space())))
                .orElseGet(() -> next(visit, false));
    }

    /** Deletes all that is kept about the person's quizzes and studies. */
    void forget(String person) {
        classroom.data().forget(person);
    }
}
