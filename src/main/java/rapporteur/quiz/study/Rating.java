package rapporteur.quiz.study;

/** How well something was remembered. */
public enum Rating {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /** As the formulas of FSRS count. */
    int grade() {
        return grade;
    }
}
