package rapporteur.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a question wants the name of something of a sort that goes by names with its word in them: "which bank lends the money?" is
 * answered by "the World Bank" and by "the bank Orsini", and not by what only speaks of a bank.
 */
record Naming(Pattern named) {
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:(?:which|what)(?: \\p{L}+)?|names? of (?:the |a )?(?:\\p{L}+ )?) ?"
                    + "\\b(?<sort>bank|hotel|hospital|university|court|airport|station|theatre|theater|church|mosque|temple)(?:e?s)?\\b");

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String NAME_BEFORE = NAME + " (?:\\d+ )?";
    /** Where a sentence begins, any word is written like a name. */
    private static final String WITHIN_SENTENCE = "(?<=[\\p{L}\\d.,;] )";

    private static final String NOT_POINTING =
            "\\b(?!(?:The|An?|This|That|These|Those|Its|His|Her|Their|Our|No|Every|Each|Another) )";

    /** What the question wants the name of, if it does. */
    static Optional<Naming> in(String question) {
        Matcher asked = ASKED.matcher(question);
        return asked.find() ? Optional.of(new Naming(names(asked.group("sort")))) : Optional.empty();
    }

    /** "By Lunden court", "Lunden Court was" and "the court of Lunden". */
    private static Pattern names(String sort) {
        String noun = "(?i:" + sort + "(?:e?s)?)\\b";
        return Pattern.compile(WITHIN_SENTENCE + NAME_BEFORE + noun
                + "|" + NOT_POINTING + NAME_BEFORE + "(?=\\p{Lu})" + noun
                + "|\\b" + noun + "(?:,? (?:of|called|named))? " + NAME);
    }

    /** Whether the sentence gives the name of one. */
    boolean isIn(String sentence) {
        return named.matcher(sentence).find();
    }
}
