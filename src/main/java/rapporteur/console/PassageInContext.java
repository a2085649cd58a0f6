package rapporteur.console;

import rapporteur.answer.Citation;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;

/** A citation where it stands: the passage with the one before and the one after, the quoted words marked »so«. */
final class PassageInContext {
    /** Stand in for the marks while lines are broken; a document that holds them is not read as text at all. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';

    private PassageInContext() {}

    static void print(Citation citation, Page page) {
        Document document = citation.document();
        int first = citation.passage() - 1;
        int last = document.passageAt(citation.span().end() - 1).number() + 1;

        page.gap();
        page.print("", "[" + citation.number() + "] " + AnswerText.inShort(citation), page.ink()::number);
        for (Passage passage : document.passages()) {
            if (first <= passage.number() && passage.number() <= last) {
                print(passage, citation, page);
            }
        }
    }

    private static void print(Passage passage, Citation citation, Page page) {
        Document document = citation.document();
        boolean cited = passage.span().overlaps(citation.span());
        String text = cited ? marked(passage.span(), citation.span(), document.text()) : document.text(passage.span());

        page.gap();
        boolean[] inside = {false};
        page.print(
                "    ",
                text.replaceAll("\\s+", " ").strip(),
                line -> cited ? inked(line, inside, page.ink()) : page.ink().faint(line));
    }

    private static String marked(Span passage, Span quoted, String text) {
        int from = Math.max(passage.start(), quoted.start());
        int to = Math.min(passage.end(), quoted.end());
        return text.substring(passage.start(), from)
                + OPEN
                + text.substring(from, to)
                + CLOSE
                + text.substring(to, passage.end());
    }

    /** A line with the marks in place and the marked part of it strong; {@code inside} is carried from line to line. */
    private static String inked(String line, boolean[] inside, Ink ink) {
        int open = inside[0] ? 0 : line.indexOf(OPEN);
        if (open < 0) {
            return line;
        }

        int close = line.indexOf(CLOSE, open);
        inside[0] = close < 0;
        int end = close < 0 ? line.length() : close + 1;
        String strong = line.substring(open, end).replace(OPEN, '»').replace(CLOSE, '«');
        return line.substring(0, open) + ink.strong(strong) + line.substring(end);
    }
}
