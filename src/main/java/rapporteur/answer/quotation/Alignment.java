package rapporteur.answer.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import rapporteur.answer.quotation.Finding.Piece;
import rapporteur.answer.quotation.Finding.Piece.Side;
import rapporteur.corpus.Span;

/**
 * The stretch of a text that is likest to quoted words, word by word (Smith and Waterman 1981), and where the two differ.
 * {@code share} is the part (0 to 1) of the quoted words that stand in the stretch in their order.
 */
record Alignment(Span span, double share, List<Piece> difference) {
    private static final int SAME = 2;
    private static final int OTHER = -1;

    /** Two words set against each other; one of them is -1 where only one text has the word. */
    private record Pair(int quoted, int found) {}

    static Optional<Alignment> of(String quotation, String text) {
        List<Word> quoted = Word.of(quotation);
        List<Word> found = Word.of(text);
        int[][] scores = scores(quoted, found);
        int bestQuoted = 0;
        int bestFound = 0;
        for (int i = 1; i <= quoted.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                if (scores[i][j] > scores[bestQuoted][bestFound]) {
                    bestQuoted = i;
                    bestFound = j;
                }
            }
        }
        if (scores[bestQuoted][bestFound] == 0) {
            return Optional.empty();
        }
        return Optional.of(traced(new Texts(quotation, quoted, text, found), scores, bestQuoted, bestFound));
    }

    private record Texts(String quotation, List<Word> quoted, String text, List<Word> found) {
        boolean same(int i, int j) {
            return quoted.get(i).folded().equals(found.get(j).folded());
        }
    }

    private static int[][] scores(List<Word> quoted, List<Word> found) {
        int[][] scores = new int[quoted.size() + 1][found.size() + 1];
        for (int i = 1; i <= quoted.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                boolean same =
                        quoted.get(i - 1).folded().equals(found.get(j - 1).folded());
                int together = scores[i - 1][j - 1] + (same ? SAME : OTHER);
                int apart = Math.max(scores[i - 1][j], scores[i][j - 1]) + OTHER;
                scores[i][j] = Math.max(0, Math.max(together, apart));
            }
        }
        return scores;
    }

    /** Goes back from the best end to where the likeness begins; words of the quotation beyond either end are its own. */
    private static Alignment traced(Texts texts, int[][] scores, int endQuoted, int endFound) {
        List<Pair> pairs = new ArrayList<>();
        int i = endQuoted;
        int j = endFound;
        int same = 0;
        while (i > 0 && j > 0 && scores[i][j] > 0) {
            boolean equal = texts.same(i - 1, j - 1);
            if (scores[i][j] == scores[i - 1][j - 1] + (equal ? SAME : OTHER)) {
                if (equal) {
                    pairs.add(new Pair(i - 1, j - 1));
                    same++;
                } else {
                    pairs.add(new Pair(-1, j - 1));
                    pairs.add(new Pair(i - 1, -1));
                }
                i--;
                j--;
            } else if (scores[i][j] == scores[i - 1][j] + OTHER) {
                pairs.add(new Pair(--i, -1));
            } else {
                pairs.add(new Pair(-1, --j));
            }
        }
        for (int before = i - 1; before >= 0; before--) {
            pairs.add(new Pair(before, -1));
        }
        Collections.reverse(pairs);
        for (int after = endQuoted; after < texts.quoted().size(); after++) {
            pairs.add(new Pair(after, -1));
        }
        Span span = new Span(
                texts.found().get(j).span().start(),
                texts.found().get(endFound - 1).span().end());
        return new Alignment(span, (double) same / texts.quoted().size(), pieces(texts, pairs));
    }

    private static List<Piece> pieces(Texts texts, List<Pair> pairs) {
        List<Piece> pieces = new ArrayList<>();
        for (Pair pair : pairs) {
            Side side = pair.found() < 0 ? Side.MESSAGE : pair.quoted() < 0 ? Side.DOCUMENT : Side.BOTH;
            String word = side == Side.MESSAGE
                    ? texts.quoted().get(pair.quoted()).span().of(texts.quotation())
                    : texts.found().get(pair.found()).span().of(texts.text());
            if (!pieces.isEmpty() && pieces.getLast().side() == side) {
                pieces.set(pieces.size() - 1, new Piece(side, pieces.getLast().text() + " " + word));
            } else {
                pieces.add(new Piece(side, word));
            }
        }
        return pieces;
    }
}
