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
    NAME,
    CAUSE,
    TOPICS,
    SITUATION,
    POSITION;

    /** What answers that kind of question. */
    static AnswerType of(Question.Searching question) {
        return switch (question) {
            case Question.When when -> TIME;
            case Question.Where where -> named(question, PLACE);
            case Question.Fact fact -> named(question, ANY);
            case Question.HowMany howMany -> NUMBER;
            case Question.Why why -> CAUSE;
            case Question.Topics topics -> TOPICS;
            case Question.Cases cases -> SITUATION;
            case Question.WhoIs whoIs -> PERSON;
            case Question.Position position -> POSITION;
            default -> ANY;
        };
    }

    /** A name, where one is asked for. */
    private static AnswerType named(Question question, AnswerType otherwise) {
        return Naming.in(question.asked().text()).isPresent() ? NAME : otherwise;
    }

    /** Whether nothing can be the answer without it; causes and topics are often told without a word that says so. */
    boolean needed() {
        return this == TIME || this == PLACE || this == NUMBER || this == PERSON || this == NAME;
    }

    /** Whether such an answer is often only complete with the sentence behind. */
    boolean goesOn() {
        return this == ANY || this == CAUSE || this == TOPICS || this == NUMBER;
    }
}
