package rapporteur.minutes;

/** Words of offices, ranks and trades, which stand before a name as a title. */
public final class Offices {
    private static final Lexicon WORDS = Lexicon.load("titles.txt");

    private Offices() {}

    /** @param word in lower case */
    public static boolean has(String word) {
        return WORDS.has(word);
    }
}
