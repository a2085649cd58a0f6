package rapporteur.quiz.study;

import java.util.List;

/** Writes flashcards as a file for another program. */
public interface DeckFile {
    /** @param name what the deck is called there */
    byte[] write(String name, List<Flashcard> cards);
}
