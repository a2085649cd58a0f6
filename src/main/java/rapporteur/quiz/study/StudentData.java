package rapporteur.quiz.study;

import java.util.List;
import java.util.Optional;
import rapporteur.quiz.play.Result;

/** All that is kept about one student, for that student to see, to take away and to have deleted. */
public interface StudentData {
    Kept about(String person);

    void forget(String person);

    /** What is kept about one person, the oldest first; {@code listed} is whether the person is in lists of the best. */
    record Kept(List<Result> results, List<Card> cards, List<Review> reviews, Optional<Habits> habits, boolean listed) {
        public Kept {
            results = List.copyOf(results);
            cards = List.copyOf(cards);
            reviews = List.copyOf(reviews);
        }
    }
}
