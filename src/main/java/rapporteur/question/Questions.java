package rapporteur.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.index.Reading;

/** Takes a message with several questions apart: "When did the talks open? And how many boats were seized?" */
public final class Questions {
    /**
     * A question mark behind which another question begins, which leans on none for its "and", or the "and" of "and what did she
     * say"; those within quotation marks are somebody else's.
     */
    private static final Pattern NEXT = Pattern.compile(
            "\\?+[)\\s]+(?:(?:and|also|plus|then) )?(?=(?:who|whom|whose|what|which|when|where|why|how)\\b)"
                    + "|,?\\s+and\\s+(?=what (?:did|does|do) (?:he|she|they) )",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|„[^“]*“|«[^»]*»");
    private static final int MOST = 4;
    /** A part with fewer words of its own belongs to the question before. */
    private static final int OWN_TERMS = 2;

    private Questions() {}

    /** The questions of a message in their order; the message itself where it is one. */
    public static List<String> in(String message, Reading reading) {
        String unquoted = QUOTED.matcher(message)
                .replaceAll(match -> "x".repeat(match.group().length()));
        List<String> questions = new ArrayList<>();
        Matcher next = NEXT.matcher(unquoted);
        int from = 0;
        while (next.find() && questions.size() < MOST - 1) {
            questions.add(message.substring(from, next.start() + 1).strip());
            from = next.end();
        }
        questions.add(message.substring(from).strip());
        boolean eachStandsAlone = questions.size() == 1
                || questions.stream()
                        .allMatch(question -> reading.terms()
                                        .of(AskingWords.remove(question, Intent.FACT))
                                        .size()
                                >= OWN_TERMS);
        return eachStandsAlone ? questions : List.of(message);
    }
}
