package rapporteur.answer;

import java.util.regex.Pattern;

/** What a sentence must have in it to answer a kind of question. */
enum AnswerType {
    ANY(""),
    TIME(
            "\\b(?:(?:1[89]|20)\\d\\d|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\."
                    + "|may \\d|\\d{1,2} may|in may|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)"
                    + "|ago|dawn|noon|night|days?|weeks?|months?|years?|hours?|annually)\\b"),
    PLACE(
            "(?-i:\\b(?:in|at|on|to|from|near|outside|inside|across|of|between|into) (?:the |its |a )?(?:\\p{Lu}[\\p{L}'’-]+))"),
    NUMBER(AnswerType.NUMBER_WORDS),
    CAUSE(
            "\\b(?:because|since|after|due to|owing to|as a result|so that|blame[ds]?|attribut\\w+|caus\\w+|led to|reason\\w*|for fear|in order|over|forced|thanks to|explain\\w*|argu\\w+|main|in response|protest)\\b"),
    TOPICS(
            "\\b(?:discuss\\w*|agenda|agree\\w*|rais\\w+|cover\\w*|talk\\w* about|topics?|issues?|questions?|points?|measures?|address\\w*|include\\w*|expect)\\b"),
    SITUATION(
            "\\b(?:prison\\w*|jail\\w*|sentence\\w*|detain\\w*|detention|custody|trial|convict\\w*|held|arrest\\w*|released?|abduct\\w*|captur\\w*|serving|case|cases|dissident\\w*|charges?|missing|seized)\\b");

    static final String NUMBER_WORDS =
            "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|once|twice|zero|none|dozen)\\b";

    private final Pattern marks;

    AnswerType(String marks) {
        this.marks = Pattern.compile(marks, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether nothing can be the answer without it; causes and topics are often told without a word that says so. */
    boolean needed() {
        return this == TIME || this == PLACE || this == NUMBER;
    }

    /** Whether such an answer is often only complete with the sentence behind. */
    boolean goesOn() {
        return this == ANY || this == CAUSE || this == TOPICS || this == NUMBER;
    }

    boolean isIn(String sentence) {
        return marks.matcher(sentence).find();
    }
}
