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

    /** "This week", "last month": whether two words in lower case that follow each other tell a time by a unit. */
    static boolean isSpan(String pointer, String unit) {
        return POINTERS.contains(pointer) && UNITS.contains(unit);
    }
}
