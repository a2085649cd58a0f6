package rapporteur.minutes;

import java.util.Set;

/** Days as news prose names them without a preposition: "said Monday", "she said yesterday". */
final class Times {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today");
    private static final Set<String> UNITS = Set.of(
            "morning", "afternoon", "evening", "night", "week", "month", "year", "summer", "spring", "fall", "winter");
    private static final Set<String> POINTERS = Set.of("this", "last", "that", "earlier");

    private Times() {}

    /** @param word in lower case */
    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /** "Week" and the like, which tell a time behind a word that {@linkplain #points points}. */
    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    /** "This", "last": makes a time of a unit. */
    static boolean points(String word) {
        return POINTERS.contains(word);
    }
}
