package rapporteur.quiz.study;

/** How well something was remembered. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** From 1, forgotten, to 4, as the formulas of FSRS count. */
    int grade() {
        return ordinal() + 1;
    }
}
