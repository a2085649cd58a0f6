package rapporteur.language;

import java.time.LocalDate;
import java.util.Locale;

/** The seasons of the northern hemisphere, by whole months. A winter carries the year in which it begins. */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    static Season named(String name) {
        return name.equalsIgnoreCase("fall") ? AUTUMN : valueOf(name.toUpperCase(Locale.ROOT));
    }

    int firstMonth() {
        return firstMonth;
    }

    /** The first day of "last summer", "this summer" or "next summer". */
    LocalDate chosen(String which, LocalDate written) {
        LocalDate sameYear = LocalDate.of(written.getYear(), firstMonth, 1);
        return switch (which) {
            // A season is the last one when it is over, the next when it has yet to begin.
            case "last" -> sameYear.plusMonths(3).isAfter(written) ? sameYear.minusYears(1) : sameYear;
            case "next" -> sameYear.isAfter(written) ? sameYear : sameYear.plusYears(1);
            default -> sameYear;
        };
    }
}
