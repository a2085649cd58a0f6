package rapporteur.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.FoldedText;
import rapporteur.question.Question;

/** What a sentence must have in it to answer a kind of question. */
enum AnswerType {
    ANY(""),
    TIME(
            "\\b(?:(?:1[89]|20)\\d\\d|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\\."
                    + "|may \\d|\\d{1,2} may|in may|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|(?:last|next|this) (?:week|month|year|spring|summer|autumn|fall|winter)"
                    + "|ago|dawn|noon|night|days?|weeks?|months?|years?|hours?|annually)\\b"),
    PLACE(
            "(?-i:\\b(?:in|at|on|to|from|near|outside|inside|across|of|between|into) (?:the |its |a )?(?!(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[a-z]*\\b)(?:\\p{Lu}[\\p{L}'’-]+))"),
    NUMBER(AnswerType.NUMBER_WORDS),
    /** From here on known by the minutes, not by words. */
    PERSON(""),
    CAUSE(""),
    TOPICS(""),
    SITUATION(""),
    POSITION("");

    static final String NUMBER_WORDS =
            "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|once|twice|zero|none|dozen)\\b";

    private final Pattern marks;

    AnswerType(String marks) {
        this.marks = Pattern.compile(marks, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

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

    /** Whether the sentence has such words; where nothing else can be the answer, such as the question didn't have itself. */
    boolean isIn(String sentence, String asked) {
        Matcher mark = marks.matcher(sentence);
        String question = FoldedText.fold(asked);
        while (mark.find()) {
            String words = FoldedText.fold(mark.group());
            if (!needed() || !question.contains(words.substring(words.lastIndexOf(' ') + 1))) {
                return true;
            }
        }
        return false;
    }
}
