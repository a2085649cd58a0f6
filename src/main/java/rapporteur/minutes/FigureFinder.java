package rapporteur.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/** Finds the figures of a document: numbers that measure or count something, not those that date, number or name it. */
final class FigureFinder {
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern BARE_DIGITS = Pattern.compile("\\d{1,4}");
    private static final Pattern AFTER_PREPOSITION = Pattern.compile("\\b(?:of|in|since|until|by|from) $");
    /** "3. Monitoring", "(b) 4)": the number of a paragraph. */
    private static final Pattern NUMBERING = Pattern.compile("\\d+[.)](?!\\d)");

    private static final Pattern RANGE = Pattern.compile("\\s?(?:to|and|or|-|–)\\s?");
    private static final int OLDEST = 110;
    private static final int YOUNGEST = 10;

    private final Page page;
    private final Cast cast;
    private final Lexicon topics;
    private final AmountFinder amounts;
    private final Dates dates;
    private final Measured measured;

    FigureFinder(Page page, Cast cast, Lexicon topics, AmountFinder amounts, Dates dates) {
        this.page = page;
        this.cast = cast;
        this.topics = topics;
        this.amounts = amounts;
        this.dates = dates;
        this.measured = new Measured(page, dates);
    }

    List<Figure> find(Claims claims) {
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : page.sentences()) {
            addFiguresOf(sentence, claims, figures);
        }
        return figures;
    }

    private void addFiguresOf(Sentence sentence, Claims claims, List<Figure> figures) {
        Optional<Figure> last = Optional.empty();
        int labelled = -1;
        for (AmountFinder.Found found : amounts.find(page.document().text(), sentence.span())) {
            Span words = found.words();
            if (isLabel(sentence, found) || goesOnAt(labelled, words)) {
                labelled = words.end();
                continue;
            }
            Span of = measured.by(sentence, found, last);
            boolean counts = !refersBack(sentence, words, of)
                    && !dates.overlap(words)
                    && !isYear(words, of)
                    && !onlyIntroduces(sentence, words, of);
            if (counts) {
                Amount amount = isAge(sentence, found) ? age(found.amount()) : found.amount();
                Figure figure = new Figure(words, amount, of, claims.speakerOf(words), sentence.span());
                figures.add(figure);
                last = Optional.of(figure);
            }
        }
    }

    /** "Unit 2", "No. 1", "3. Monitoring". */
    private boolean isLabel(Sentence sentence, AmountFinder.Found found) {
        Span words = found.words();
        if (!BARE_DIGITS.matcher(page.text(words)).matches()) {
            return false;
        }
        boolean startsPassage = page.paragraphAt(words.start()).span().start() == words.start();
        Matcher numbering = NUMBERING.matcher(page.document().text());
        if (startsPassage
                && numbering
                        .region(words.start(), page.document().text().length())
                        .lookingAt()) {
            return true;
        }
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (token.span().end() > words.start()) {
                break;
            }
            before = page.word(token).equals(".") && before != null ? before : token;
        }
        return before != null
                && (NounChunks.isNoun(before) && page.capitalised(before)
                        || topics.has("numbered", page.plainWord(before)));
    }

    /** "Points 4 to 6": the second number names something, too. */
    private boolean goesOnAt(int labelled, Span words) {
        return labelled >= 0
                && labelled <= words.start()
                && RANGE.matcher(page.document().text().substring(labelled, words.start()))
                        .matches();
    }

    /** "They would not name the two." */
    private boolean refersBack(Sentence sentence, Span words, Span of) {
        String before = page.document().text().substring(sentence.span().start(), words.start());
        return of.start() < words.end()
                && Character.isLetter(page.text(words).charAt(0))
                && !page.text(words).contains(" ")
                && before.toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:the|these|those)\\s");
    }

    /** "The protocol of 1994" counts nothing. */
    private boolean isYear(Span words, Span of) {
        String before = page.document().text().substring(Math.max(0, words.start() - 6), words.start());
        if (YEAR.matcher(page.text(words)).matches()
                && AFTER_PREPOSITION.matcher(before).find()) {
            return true;
        }
        return YEAR.matcher(page.text(words)).matches() && (of.isEmpty() || of.start() < words.start());
    }

    /** "Two, the fares will fall" and "three points were open" number the words of a text, not what it tells. */
    private boolean onlyIntroduces(Sentence sentence, Span words, Span of) {
        String text = page.document().text();
        boolean listWord = words.start() == sentence.span().start() && text.startsWith(",", words.end());
        String thing = page.text(of).toLowerCase(Locale.ROOT);
        String first = thing.replaceAll("(?:,| (?:of|for|to|in|on|from|with|between|at)) .*", "");
        return listWord
                || of.start() >= words.end() && topics.has("introduced", first.substring(first.lastIndexOf(' ') + 1));
    }

    /** "Wirth, 54, said". */
    private boolean isAge(Sentence sentence, AmountFinder.Found found) {
        Span words = found.words();
        double value = found.amount().value();
        String text = page.document().text();
        boolean aside =
                text.startsWith(",", words.end()) && words.start() >= 2 && text.startsWith(", ", words.start() - 2);
        return aside
                && found.amount().kind() == Amount.Kind.COUNT
                && value >= YOUNGEST
                && value <= OLDEST
                && cast.within(new Span(sentence.span().start(), words.start())).stream()
                        .anyMatch(mention -> mention.span().end() == words.start() - 2);
    }

    private static Amount age(Amount count) {
        return new Amount(count.value(), "year", Amount.Kind.AGE);
    }
}
