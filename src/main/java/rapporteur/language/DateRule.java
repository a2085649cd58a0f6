package rapporteur.language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One form in which dates are written, what must stand in a sentence for it to be there at all, and how it is read. */
record DateRule(Set<Hint> needs, Pattern pattern, Reading reading) {

    /** The date, or nothing where the words around show that none is meant. */
    interface Reading {
        Optional<DateMention> of(Matcher match, Clause clause);
    }

    /** Case makes no difference to the pattern; a blank in it stands for white space of any kind. */
    static DateRule of(Set<Hint> needs, String pattern, Reading reading) {
        String spaced = pattern.replace(" ", "[\\s\\u00A0\\u202F]{1,3}");
        return new DateRule(Set.copyOf(needs), Pattern.compile(spaced, Pattern.CASE_INSENSITIVE), reading);
    }
}
