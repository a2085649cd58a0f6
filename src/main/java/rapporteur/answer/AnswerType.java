package rapporteur.answer;

import rapporteur.question.Question;

/** What a sentence must have in it to answer a kind of question; {@link Telling} says whether it does. */
enum AnswerType {
    ANY,
    /** What somebody says, on whatever it is asked. */
    STATEMENT,
    TIME,
    PLACE,
    NUMBER,
    PERSON,
    CAUSE,
    TOPICS,
    SITUATION,
    POSITION;

    /** What answers that kind of question. */
    static AnswerType of(Question.Searching question) {
        return switch (question) {
            case Question.When when -> TIME;
            case Question.Where where -> PLACE;
            case Question.HowMany howMany -> NUMBER;
            case Question.Why why -> CAUSE;
            case Question.Topics topics -> TOPICS;
            case Question.Cases cases -> SITUATION;
            case Question.WhoIs whoIs -> PERSON;
            case Question.Position position -> POSITION;
            default -> ANY;
        };
    }

    /** Whether nothing can be the answer without it; causes and topics are often told without a word that says so. */
    boolean needed() {
        return this == TIME || this == PLACE || this == NUMBER || this == PERSON;
    }

    /** Whether such an answer is often only complete with the sentence behind. */
    boolean goesOn() {
        return this == ANY || this == CAUSE || this == TOPICS || this == NUMBER;
    }
}
