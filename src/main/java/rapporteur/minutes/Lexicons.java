package rapporteur.minutes;

/** The word lists of the minute taker, and the weights that it learned. */
record Lexicons(
        Lexicon titles,
        Lexicon fields,
        Lexicon organisations,
        Lexicon givenNames,
        Lexicon cases,
        Lexicon topics,
        Lexicon positions,
        Lexicon causes,
        Lexicon functionWords,
        Weights people) {
    static Lexicons load() {
        return new Lexicons(
                Lexicon.load("titles.txt"),
                Lexicon.load("fields.txt"),
                Lexicon.load("organisations.txt"),
                Lexicon.load("given-names.txt"),
                Lexicon.load("case-words.txt"),
                Lexicon.load("topic-words.txt"),
                Lexicon.load("position-words.txt"),
                Lexicon.load("cause-words.txt"),
                Lexicon.load("function-words.txt"),
                Weights.load("person-weights.txt"));
    }
}
