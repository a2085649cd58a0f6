package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.DateMention;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds numbers with their units, and the nearest words for what they count; dates are left out. */
final class FigureFinder {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[$€£]\\s?)?\\d[\\d,.]*\\d|(?:[$€£]\\s?)?\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile(
            "\\G[\\s-]?(?:(?:hundred|thousand|million|billion|trillion)\\b\\s?)?(?:(?:percent|per cent|%|euros?|dollars?|yuan|pounds?|metric tons|tons|tonnes"
                    + "|kilometers|kilometres|miles|meters|metres|cubic met(?:er|re)s per second|millimeters|years?|months?|weeks?|days?|hours?|minutes?)\\b|%)?",
            Pattern.CASE_INSENSITIVE);

    private final Page page;

    FigureFinder(Page page) {
        this.page = page;
    }

    List<Figure> find(List<Event> events) {
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            Matcher number = NUMBER.matcher(page.document().text())
                    .region(sentence.span().start(), sentence.span().end());
            while (number.find()) {
                Matcher unit = UNIT.matcher(page.document().text())
                        .region(number.end(), sentence.span().end());
                int end = unit.lookingAt() ? unit.end() : number.end();
                Span words = new Span(number.start(), end).trim(page.document().text());
                boolean dated =
                        events.stream().map(Event::when).map(DateMention::span).anyMatch(words::overlaps);
                if (!dated) {
                    figures.add(new Figure(words, counted(sentence, words), sentence.span()));
                }
            }
        }
        return figures;
    }

    /** The noun phrase that follows, with "of …": "37 journalists", "$6.4 billion arms sale". */
    private Span counted(Sentence sentence, Span number) {
        int start = -1;
        int end = number.end();
        for (Token token : sentence.tokens()) {
            if (token.span().start() < number.end()) {
                continue;
            }
            boolean nominal = token.is("NOUN") || token.is("PROPN") || token.is("ADJ");
            boolean link = page.word(token).equals("of") || token.is("DET");
            if (nominal) {
                start = start < 0 ? token.span().start() : start;
                end = token.span().end();
            } else if (!link) {
                break;
            }
        }
        return start < 0 ? new Span(number.end(), number.end()) : new Span(start, end);
    }
}
