package rapporteur.minutes;

/**
 * A number as it can be compared: {@code value} written out ("$6.4 billion" is 6.4e9), {@code unit} in one form for all its
 * spellings ("USD", "percent", "kilometre", "year"; empty where things are counted).
 */
public record Amount(double value, String unit, Kind kind) {
    /** What sort of thing the unit measures. */
    public enum Kind {
        COUNT,
        MONEY,
        SHARE,
        DURATION,
        LENGTH,
        AREA,
        MASS,
        VOLUME,
        FLOW,
        POWER,
        AGE
    }
}
