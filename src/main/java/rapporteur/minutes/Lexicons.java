package rapporteur.minutes;

/** The word lists of the minute taker. */
record Lexicons(
        Lexicon titles,
        Lexicon fields,
        Lexicon organisations,
        Lexicon givenNames,
        Lexicon cases,
        Lexicon topics,
        Lexicon functionWords) {
    static Lexicons load() {
        return new Lexicons(
                Lexicon.load("titles.txt"),
                Lexicon.load("fields.txt"),
                Lexicon.load("organisations.txt"),
                Lexicon.load("given-names.txt"),
                Lexicon.load("case-words.txt"),
                Lexicon.load("topic-words.txt"),
                Lexicon.load("function-words.txt"));
    }
}
