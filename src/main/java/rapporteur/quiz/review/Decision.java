package rapporteur.quiz.review;

/** What a moderator decides on a question. */
public sealed interface Decision {
    /** It isn't asked any more. */
    record Veto() implements Decision {}

    /** It is asked in other words. */
    record Edit(String prompt) implements Decision {}

    /** It is asked as it was made. */
    record Restore() implements Decision {}
}
