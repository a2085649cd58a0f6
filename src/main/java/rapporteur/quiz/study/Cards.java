package rapporteur.quiz.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.index.Space;

/** Keeps what students know. What a method has taken is there after a crash, too. Safe for use by many threads. */
public interface Cards {
    List<Card> of(String person, Space space);

    /** Adds the card, or puts it in the place of the one for the same question. */
    void keep(Card card);

    /** The card is about another question from now on; what was marked moves along. */
    void move(Card from, Card to);

    void retire(Card card);

    /** Keeps a mark and what it makes of the card, both or none. */
    void mark(Review review, Card after);

    /** What the person has marked in the space, the oldest first. */
    List<Review> reviews(String person, Space space);

    /** Takes back a mark: the card is as it was before. */
    void undo(Review review, Optional<Card> before);

    Optional<Habits> habits(String person);

    void settle(String person, Habits habits);

    /** Those who want to be reminded at that hour. */
    Map<String, Habits> toRemind(int hour);

    /** Where the person has cards. */
    List<Space> spaces(String person);
}
