package rapporteur.minutes;

import java.util.Set;

/** Words that say on which day something was said; they stand beside a name and are no part of it. */
final class Days {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");

    private Days() {}

    /** Whether the plain word names a day. */
    static boolean named(String word) {
        return DAYS.contains(word);
    }
}
