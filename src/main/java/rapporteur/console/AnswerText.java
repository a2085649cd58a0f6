package rapporteur.console;

import java.util.List;
import java.util.Locale;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Prose;

/** An answer for a person: the answer first, the proof under it. */
final class AnswerText {
    private AnswerText() {}

    static void print(Answer answer, Page page) {
        String carriedOver = answer.question().asked().carriedOver();
        if (!carriedOver.isEmpty()) {
            page.print("", "About: " + carriedOver, page.ink()::faint);
        }
        page.print(answer.text());

        switch (answer) {
            case Answer.Found found -> {
                for (Citation citation : found.citations()) {
                    page.gap();
                    print("[" + citation.number() + "] ", citation, page);
                }
                suggest(found.suggestions(), page);
            }
            case Answer.Declined declined -> {
                nearest(declined.nearest(), page);
                suggest(declined.suggestions(), page);
            }
            case Answer.Choice choice -> {}
            case Answer.Chat chat -> {}
        }
    }

    /** Title, date and place of a citation, then its words. */
    static void print(String label, Citation citation, Page page) {
        String indent = " ".repeat(label.length());
        page.print("", label + inShort(citation), page.ink()::number);
        page.print(indent + "| ", citation.quote().replaceAll("\\s+", " "));
    }

    static String inShort(Citation citation) {
        return citation.document().title() + ", " + citation.document().date() + ", passage " + citation.passage()
                + citation.time().map(time -> ", " + time).orElse("");
    }

    private static void nearest(List<Citation> nearest, Page page) {
        if (nearest.isEmpty()) {
            return;
        }
        page.gap();
        page.print("", "Nearest passages (not an answer):", page.ink()::faint);
        nearest.forEach(citation -> print("  - ", citation, page));
    }

    private static void suggest(List<Prose.Own> suggestions, Page page) {
        if (suggestions.isEmpty()) {
            return;
        }
        page.gap();
        page.print("", "You could also ask:", page.ink()::faint);
        suggestions.forEach(suggestion -> page.print("  ", suggestion.in(Locale.ENGLISH), page.ink()::faint));
    }
}
