package rapporteur.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rapporteur.question.Conversation.Turn;

/**
 * What a message takes over from the conversation. "And the ambassador?", "why?", "what else did he say?" lean on the turn
 * before; a message with words of its own to search for stands alone.
 */
record FollowUp(Optional<Turn> turn, boolean pronounForPerson, boolean pronounForThing, boolean elliptic) {
    private static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Set<String> THING = Set.of(
            "it", "that", "this", "they", "them", "their", "those", "these", "its", "there", "then", "first", "second",
            "others", "other", "latter");
    /** A message with this many words of its own to search for needs no help, unless it begins with "and". */
    private static final int ENOUGH_WORDS = 3;

    static FollowUp of(String text, int ownTerms, Names names, Conversation conversation) {
        List<String> words = Form.words(text);
        boolean person =
                words.stream().anyMatch(PERSON::contains) && names.people().isEmpty();
        boolean thing = words.stream().anyMatch(THING::contains);
        String first = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
        boolean opening = first.equals("and") || first.equals("but") || first.equals("or");
        boolean elliptic = opening || ownTerms == 0;
        boolean leans = elliptic
                || (person || thing) && ownTerms <= ENOUGH_WORDS + 2
                || ownTerms < 2 && names.people().isEmpty();
        return new FollowUp(leans ? conversation.last() : Optional.empty(), person, thing, elliptic);
    }

    boolean leans() {
        return turn.isPresent();
    }
}
