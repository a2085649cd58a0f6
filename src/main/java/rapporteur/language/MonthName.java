package rapporteur.language;

import java.time.Month;
import java.util.Locale;

/** The names of months as they are written, short and long. */
final class MonthName {
    /** A pattern with the group {@code month}. */
    static final String PATTERN =
            "(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?"
                    + "|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept(?:ember|\\.)?|sep\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)"
                    + "(?!\\p{L})";

    private static final String ORDER = "jan feb mar apr may jun jul aug sep oct nov dec";

    private MonthName() {}

    static Month month(String name) {
        int place = ORDER.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return Month.of(place / 4 + 1);
    }

    /** "may" and "march" in small letters are verbs, unless something else shows a date. */
    static boolean mayBeVerb(String name) {
        return name.equals("may") || name.equals("march") || name.equals("mar");
    }

    /** June and Theresa May are people too. */
    static boolean mayBePerson(String name) {
        return switch (month(name)) {
            case MARCH, APRIL, MAY, JUNE, AUGUST -> true;
            default -> false;
        };
    }
}
