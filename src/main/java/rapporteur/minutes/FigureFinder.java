package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
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

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private final Page page;
    private final Lexicon topics;

    FigureFinder(Page page, Lexicon topics) {
        this.page = page;
        this.topics = topics;
    }

    List<Figure> find(List<Event> events) {
        NavigableMap<Integer, Span> dates = new TreeMap<>();
        events.forEach(
                event -> dates.put(event.when().span().start(), event.when().span()));

        String text = page.document().text();
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            Span within = sentence.span();
            Matcher number = NUMBER.matcher(text).region(within.start(), within.end());
            Matcher unit = UNIT.matcher(text);
            while (number.find()) {
                int end = unit.region(number.end(), within.end()).lookingAt() ? unit.end() : number.end();
                Span words = withoutHyphen(new Span(number.start(), end).trim(text));
                Span counted = counted(sentence, words);
                Map.Entry<Integer, Span> date = dates.lowerEntry(words.end());
                boolean dated = date != null && date.getValue().overlaps(words);
                if (!dated && !isYear(words, counted) && !onlyIntroduces(sentence, words, counted)) {
                    figures.add(new Figure(words, counted, within));
                }
            }
        }
        return figures;
    }

    private Span withoutHyphen(Span words) {
        boolean hyphen = page.document().text().charAt(words.end() - 1) == '-';
        return hyphen ? new Span(words.start(), words.end() - 1) : words;
    }

    /** "The protocol of 1994" counts nothing. */
    private boolean isYear(Span words, Span counted) {
        return counted.isEmpty() && YEAR.matcher(page.text(words)).matches();
    }

    /** "Two, the nets …" and "three points were open" lead into a list. */
    private boolean onlyIntroduces(Sentence sentence, Span words, Span counted) {
        String text = page.document().text();
        if (!Character.isLetter(text.charAt(words.start()))) {
            return false;
        }
        boolean listWord = words.start() == sentence.span().start() && text.startsWith(",", words.end());
        return listWord || topics.has("introduced", page.text(counted).toLowerCase(Locale.ROOT));
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
            if (page.word(token).equals("worth") && start < 0) {
                continue;
            }
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
