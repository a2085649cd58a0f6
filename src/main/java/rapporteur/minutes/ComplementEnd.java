package rapporteur.minutes;

import java.util.List;
import java.util.Set;
import rapporteur.language.Token;

/** Finds where the clause ends that a cue governs: before the main clause goes on, or before what the reporter adds. */
final class ComplementEnd {
    /** Behind a comma within the clause that a cue governs. */
    private static final Set<String> GOES_ON =
            Set.of("who", "which", "whose", "whom", "where", "and", "or", "including");

    /** What may stand behind a medium at the end of a sentence: "on Tuesday." */
    private static final int LONGEST_TIME = 4;

    private final Page page;
    private final Verbs verbs;
    private final Media media;

    ComplementEnd(Page page) {
        this.page = page;
        this.verbs = new Verbs(page);
        this.media = new Media(page);
    }

    /** The kind of clause a cue stands in, which tells where the clause ends that the cue governs. */
    enum Form {
        MAIN,
        /** "While she says it is full, …": ends at the comma before the main clause. */
        SUBORDINATE,
        /** "The pilot, who says it is full, …": ends at the comma before the verb that goes on. */
        RELATIVE
    }

    /**
     * The token before which the content ends that begins at a token; a concession and the medium at the end belong to the
     * one who reports.
     */
    int find(List<Token> tokens, int begin, Paragraph paragraph, Form form) {
        boolean finite = begin > 0 && page.wordAt(tokens, begin - 1).equals("that");
        for (int i = begin + 1; i < tokens.size(); i++) {
            String word = page.plainWord(tokens.get(i));
            finite |= isFinite(tokens, i);
            if (!finite
                    && (word.equals("and") || word.equals("but"))
                    && isInflected(tokens, skipAdverbs(tokens, i + 1))) {
                return i;
            }
            if (Marks.isComma(word)
                    && !paragraph.quoted(tokens.get(i).span().start())
                    && closesAtComma(tokens, i, form)) {
                return i;
            }
            boolean concession = word.equals("though") || word.equals("although");
            if (concession && Marks.isComma(page.wordAt(tokens, i - 1))) {
                return i - 1;
            }
            if (word.equals("in") && isMediumAtEnd(tokens, i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private boolean closesAtComma(List<Token> tokens, int comma, Form form) {
        return switch (form) {
            case MAIN -> false;
            case SUBORDINATE -> !GOES_ON.contains(page.wordAt(tokens, comma + 1));
            case RELATIVE -> isFinite(tokens, comma + 1);
        };
    }

    private boolean isFinite(List<Token> tokens, int i) {
        if (i >= tokens.size()
                || !verbs.is(tokens.get(i))
                || page.wordAt(tokens, i - 1).equals("to")) {
            return false;
        }
        String word = page.plainWord(tokens.get(i));
        return Verbs.isAuxiliary(tokens.get(i)) || !word.endsWith("ing");
    }

    /** A finite verb that can't be an infinitive, which might go on with the one before. */
    private boolean isInflected(List<Token> tokens, int i) {
        String word = page.wordAt(tokens, i);
        return isFinite(tokens, i) && (Verbs.isAuxiliary(tokens.get(i)) || word.endsWith("ed") || word.endsWith("s"));
    }

    private static int skipAdverbs(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).is("ADV")) {
            i++;
        }
        return i;
    }

    private boolean isMediumAtEnd(List<Token> tokens, int preposition) {
        int end = media.endBehind(tokens, preposition);
        return end > 0 && tokens.size() - end <= LONGEST_TIME && !verbs.within(tokens, end, tokens.size());
    }
}
