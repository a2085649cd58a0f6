package rapporteur.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Early", "the end of": a part of a month or a year, of which the first day is what counts. */
enum PartOf {
    FIRST(1, 1),
    MIDDLE(11, 5),
    LATE(21, 9),
    END(21, 12);

    /** A pattern with the group {@code part}; put a {@code ?} behind it. */
    static final String PATTERN =
            "(?:(?<part>early|mid|late)(?: in)?(?:-| )|(?:the )?(?<edge>beginning|start|middle|end) of )";

    private final int day;
    private final int month;

    PartOf(int day, int month) {
        this.day = day;
        this.month = month;
    }

    static PartOf named(@Nullable String part, @Nullable String edge) {
        String name = part != null ? part : edge != null ? edge : "";
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mid", "middle" -> MIDDLE;
            case "late" -> LATE;
            case "end" -> END;
            default -> FIRST;
        };
    }

    int dayOfMonth() {
        return day;
    }

    int monthOfYear() {
        return month;
    }
}
