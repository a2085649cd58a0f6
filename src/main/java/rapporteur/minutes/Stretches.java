package rapporteur.minutes;

import java.util.List;
import rapporteur.corpus.Span;

/** Looks at the edges of stretches of a text, and trims them of what belongs to no content. */
final class Stretches {
    private static final List<String> CONJUNCTIONS = List.of("But ", "And ", "Yet ");
    private static final String LEADING = ",:;—–-";
    private static final String TRAILING = ".,;:—–";
    private static final String CLOSING_MARKS = "\"”’' ";
    private static final String ENDS_OF_CLAUSES = ",.?!…—–-";

    private final String text;

    Stretches(String text) {
        this.text = text;
    }

    boolean hasLetters(Span span) {
        return span.of(text).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Without blanks and marks around it, but with a closing quotation mark. */
    Span clean(Span span) {
        Span trimmed = span.trim(text);
        int start = trimmed.start();
        int end = trimmed.end();
        while (start < end
                && (LEADING.indexOf(text.charAt(start)) >= 0 || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end).trim(text);
    }

    /** Without a conjunction that ties the stretch to the sentence before. */
    Span withoutConjunction(Span span) {
        Span trimmed = span.trim(text);
        for (String conjunction : CONJUNCTIONS) {
            if (text.startsWith(conjunction, trimmed.start()) && trimmed.length() > conjunction.length()) {
                return new Span(trimmed.start() + conjunction.length(), trimmed.end());
            }
        }
        return trimmed;
    }

    /** Whether a comma, a dash or an end of a sentence closes the stretch, before or behind quotation marks. */
    boolean endsClause(Span span) {
        int last = span.end() - 1;
        while (last >= span.start() && CLOSING_MARKS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= span.start() && ENDS_OF_CLAUSES.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether a comma or a dash parts the stretch from what follows. */
    boolean endsWithComma(Span span) {
        Span trimmed = span.trim(text);
        return !trimmed.isEmpty() && ",—–".indexOf(text.charAt(trimmed.end() - 1)) >= 0;
    }
}
