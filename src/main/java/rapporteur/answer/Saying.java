package rapporteur.answer;

import java.util.Arrays;
import java.util.Locale;

/** The sentences that the program says itself; how they read in each language stands in {@code sayings.properties} and its translations. */
public enum Saying {
    GREETING,
    WELCOME,
    /** With the number of documents. */
    HELP,
    OUT_OF_SCOPE,
    /** With the quotation. */
    QUIZ,
    QUIZ_NOTHING,

    NOT_SAID,
    NOBODY_SAID,
    /** With the speaker. */
    NOT_QUOTED,
    /** With the speaker. */
    NOT_QUOTED_ABOUT,
    NOT_DESCRIBED,
    NOT_MENTIONED,
    NOTHING_TO_SUM_UP,
    SEARCHED_ONE,
    /** With the words. */
    SEARCHED_ONE_FOR,
    /** With the number of documents. */
    SEARCHED_ALL,
    /** With the number of documents and the words. */
    SEARCHED_ALL_FOR,

    WHO_IS_MEANT,
    FIGURES_DIFFER,
    /** With words for a time, what is meant as English has dates, and the same in ISO 8601. */
    TIME_MEANS,
    /** With whoever passed the words on. */
    AS_TOLD_BY,

    /** With the speaker; in English it is a question that can be asked. */
    ASK_WHAT_SAID,
    /** With the speaker; in English it is a question that can be asked. */
    ASK_WHAT_ELSE_SAID;

    /** What it is called in the bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Prose.Own of(Object... arguments) {
        return new Prose.Own(
                this, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
