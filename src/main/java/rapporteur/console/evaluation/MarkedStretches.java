package rapporteur.console.evaluation;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Span;

/**
 * What stands between double quotation marks, marks included, line by line; a stretch that is not closed ends with its line.
 * Written apart from the program's own finder of quotations, which is under examination here.
 */
final class MarkedStretches {
    private static final String OPENING = "\"“„”";
    private static final String CLOSING = "\"”";

    private MarkedStretches() {}

    static List<Span> in(String text) {
        List<Span> stretches = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            int mark = open < 0 ? opens(text, i) : closes(text, i);
            if (text.charAt(i) == '\n') {
                if (open >= 0) {
                    stretches.add(new Span(open, i));
                }
                open = -1;
            } else if (mark > 0 && open < 0) {
                open = i;
                i += mark - 1;
            } else if (mark > 0) {
                stretches.add(new Span(open, i + mark));
                open = -1;
                i += mark - 1;
            }
        }
        if (open >= 0) {
            stretches.add(new Span(open, text.length()));
        }
        return stretches;
    }

    /** The length of the opening mark here, 0 where there is none; a stray closing mark opens what follows it. */
    private static int opens(String text, int at) {
        if (text.startsWith("''", at) || text.startsWith("``", at)) {
            return 2;
        }
        return OPENING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    private static int closes(String text, int at) {
        if (text.startsWith("''", at)) {
            return 2;
        }
        return CLOSING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }
}
