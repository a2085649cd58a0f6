package rapporteur.discord;

import rapporteur.quiz.ItemBank;
import rapporteur.quiz.play.Alarm;
import rapporteur.quiz.play.Games;
import rapporteur.quiz.study.Cards;
import rapporteur.quiz.study.DeckFile;
import rapporteur.quiz.study.StudentData;
import rapporteur.quiz.study.Study;

/** What students' work rests on: the questions, what is kept, how cards are taken along, and the clock. */
public record Classroom(ItemBank items, Games games, Cards cards, StudentData data, DeckFile deckFile, Alarm clock) {
    Study study() {
        return new Study(cards, items, clock);
    }
}
