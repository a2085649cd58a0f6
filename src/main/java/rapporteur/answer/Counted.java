package rapporteur.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.question.Question;

/** What a question wants to have counted: "journalists" in "how many journalists are in prison?". Empty where it names nothing. */
record Counted(String noun) {
    static final Counted NOTHING = new Counted("");

    private static final Pattern HOW_MANY =
            Pattern.compile("\\bhow many (?<noun>\\p{L}{4,})\\b", Pattern.CASE_INSENSITIVE);
    private static final int WORDS_BETWEEN = 6;

    static Counted in(Question question) {
        if (!(question instanceof Question.HowMany)) {
            return NOTHING;
        }
        Matcher matcher = HOW_MANY.matcher(question.asked().text());
        return matcher.find() ? new Counted(matcher.group("noun")) : NOTHING;
    }

    /** Whether a number stands near the noun, or the noun isn't there, so that the number may count it from afar. */
    boolean countedIn(String sentence) {
        if (noun.isEmpty()) {
            return true;
        }
        String stem = Pattern.quote(noun.length() > 5 ? noun.substring(0, noun.length() - 2) : noun);
        if (!Pattern.compile("(?i)\\b" + stem).matcher(sentence).find()) {
            return true;
        }
        String gap = "(?:\\s+\\S+){0," + WORDS_BETWEEN + "}?\\s+";
        return Pattern.compile("(?i)(?:" + AnswerType.NUMBER_WORDS + ")\\S*" + gap + "\\S?" + stem + "|" + stem + "\\S*"
                        + gap + "\\S?(?:" + AnswerType.NUMBER_WORDS + ")")
                .matcher(sentence)
                .find();
    }
}
