package rapporteur.index;

/**
 * How passages and statements are found: whether by what they mean as well as by their words, and how much of the score is
 * meaning (0 to 1).
 */
public record SearchSettings(boolean byMeaning, double weightOfMeaning) {
    public static final SearchSettings DEFAULT = new SearchSettings(true, 0.42);
}
