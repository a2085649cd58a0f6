package rapporteur.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.corpus.Span;
import rapporteur.language.Sentence;
import rapporteur.language.Token;

/**
 * Says what a number measures: the noun phrase behind it ("37 pilots", "a $2 billion loan to Veria"), the one before it ("a
 * fine of 900 euros"), or who did what with it ("the ferry sank within two hours").
 */
final class Measured {
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "“", "”", "\"", "—", ".", "(");
    private static final Set<String> SAYING = Set.of("said", "says", "say", "told");
    private static final int LONGEST = 110;
    private static final int REACH = 14;
    private static final Set<String> ABOUT = Set.of(
            ("about some more less than up nearly only almost least most around roughly over under just another the a an other all "
                            + "below above closer fewer well exactly estimated within remaining not even additional every full whole entire $")
                    .split(" ", -1));
    private static final Set<String> PREPOSITIONS =
            Set.of("by", "at", "to", "for", "of", "from", "in", "with", "after", "until", "on", "as", "and", "than");
    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "hour", "minute", "second");
    private static final Set<String> BEHIND_MEASURES =
            Set.of("old", "ago", "long", "wide", "high", "deep", "tall", "away", "apart", "earlier", "later", "before");
    private static final Set<String> SETTING = Set.of("put", "estimate", "set", "fix", "place", "value", "cap", "keep");

    private final Page page;
    private final Dates dates;
    private final NounChunks phrases;

    Measured(Page page, Dates dates) {
        this.page = page;
        this.dates = dates;
        this.phrases = new NounChunks(page);
    }

    /** @param last the figure before it in the sentence: in "down from 90" it tells what was 90 */
    Span by(Sentence sentence, AmountFinder.Found found, Optional<Figure> last) {
        List<Token> tokens = sentence.tokens();
        int after = firstAfter(tokens, found.words());
        int before = lastBefore(tokens, found.words());
        return behind(tokens, after, found.amount())
                .or(() -> beside(tokens, before, after, found.amount()))
                .or(() -> sameAs(tokens, before, found, last))
                .or(() -> object(tokens, before))
                .or(() -> clause(tokens, before, last))
                .or(() -> verbBehind(tokens, after))
                .orElse(new Span(found.words().end(), found.words().end()));
    }

    private int firstAfter(List<Token> tokens, Span words) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().start() < words.end()) {
            i++;
        }
        // "7 millimeters a year": what it measures isn't the year.
        boolean rate = PER.contains(page.wordAt(tokens, i)) && TIMES.contains(page.wordAt(tokens, i + 1));
        return rate ? i + 2 : i;
    }

    private static int lastBefore(List<Token> tokens, Span words) {
        int i = -1;
        while (i + 1 < tokens.size() && tokens.get(i + 1).span().end() <= words.start()) {
            i++;
        }
        return i;
    }

    /** "37 pilots", "$1 billion worth of steel", "52 percent of the catch". */
    private Optional<Span> behind(List<Token> tokens, int after, Amount amount) {
        int i = after;
        if (page.wordAt(tokens, i).equals("-")) {
            i++;
        }
        if (page.wordAt(tokens, i).equals("worth")) {
            i++;
        }
        if (page.wordAt(tokens, i).equals("of")) {
            return phrase(tokens, i + 1);
        }
        boolean another = i < tokens.size() && tokens.get(i).is("DET");
        boolean measure = BEHIND_MEASURES.contains(page.wordAt(tokens, i));
        int first = i;
        boolean stray = another
                || measure
                || i < tokens.size() && page.word(tokens.get(i)).startsWith("$");
        Optional<Span> phrase = stray ? Optional.empty() : phrase(tokens, i);
        // "Eleven years Wirth": a name behind a measure belongs to something else.
        return phrase.filter(found -> amount.kind() == Amount.Kind.COUNT || !isName(tokens, found))
                .or(() -> needed(tokens, first));
    }

    private boolean isName(List<Token> tokens, Span phrase) {
        return tokens.stream()
                .filter(token -> phrase.contains(token.span()))
                .filter(NounChunks::isNoun)
                .allMatch(page::capitalised);
    }

    /** "The $9 million that the islands need": who needs it. */
    private Optional<Span> needed(List<Token> tokens, int that) {
        if (!page.wordAt(tokens, that).equals("that")) {
            return Optional.empty();
        }
        int last = that;
        while (last + 1 < tokens.size()
                && !tokens.get(last + 1).is("PUNCT")
                && !dates.overlap(tokens.get(last + 1).span())) {
            last++;
        }
        while (last > that && tokens.get(last).is("ADP")) {
            last--;
        }
        return last > that ? Optional.of(NounChunks.span(tokens, that + 1, last)) : Optional.empty();
    }

    /** The noun phrase with what hangs on it, as far as no date is in it. */
    private Optional<Span> phrase(List<Token> tokens, int first) {
        int end = phrases.endWithComplements(tokens, first);
        if (end >= first && dates.overlap(NounChunks.span(tokens, first, end))) {
            end = phrases.end(tokens, first);
        }
        if (end < first || dates.overlap(NounChunks.span(tokens, first, end))) {
            return Optional.empty();
        }
        return Optional.of(NounChunks.span(tokens, first, end));
    }

    /** "A fine of 900 euros", "a sale worth $2 million", "the largest grant, $6 million". */
    private Optional<Span> beside(List<Token> tokens, int before, int after, Amount amount) {
        int i = skipAbout(tokens, before);
        String word = page.wordAt(tokens, i);
        boolean aside = word.equals(",") && amount.kind() != Amount.Kind.COUNT && i == before && ends(tokens, after);
        return word.equals("of") || word.equals("worth") || word.equals(":") || aside
                ? phraseBefore(tokens, i - 1)
                : Optional.empty();
    }

    private boolean ends(List<Token> tokens, int i) {
        return i >= tokens.size() || tokens.get(i).is("PUNCT");
    }

    private Optional<Span> phraseBefore(List<Token> tokens, int last) {
        int start = phrases.startWithHead(tokens, last);
        return start > last ? Optional.empty() : Optional.of(NounChunks.span(tokens, start, last));
    }

    private int skipAbout(List<Token> tokens, int before) {
        int i = before;
        while (i >= 0 && ABOUT.contains(page.wordAt(tokens, i))) {
            i--;
        }
        return i;
    }

    /** "From 90 to 35 euros", "412 tons, down from 502": both are the same thing. */
    private Optional<Span> sameAs(List<Token> tokens, int before, AmountFinder.Found found, Optional<Figure> last) {
        int i = skipAbout(tokens, before);
        String word = page.wordAt(tokens, i);
        boolean change = word.equals("from") && Set.of("down", "up").contains(page.wordAt(tokens, i - 1))
                || word.equals("to")
                        && last.filter(figure -> sentenceHasFromBefore(tokens, figure))
                                .isPresent();
        boolean listed = (word.equals(",") || word.equals("and") || gapped(tokens, i, found, last))
                && last.filter(figure ->
                                figure.amount().kind() == found.amount().kind())
                        .isPresent();
        return change || listed
                ? last.filter(figure -> figure.words().end() < found.words().start())
                        .map(Figure::of)
                        .filter(of -> !of.isEmpty())
                : Optional.empty();
    }

    /** "Veria gets 52 percent of the catch, Osteria 33 percent": the verb isn't said twice. */
    private boolean gapped(List<Token> tokens, int i, AmountFinder.Found found, Optional<Figure> last) {
        int start = phrases.start(tokens, i);
        return found.amount().kind() == Amount.Kind.SHARE
                && last.isPresent()
                && start <= i
                && Set.of(",", "and").contains(page.wordAt(tokens, start - 1));
    }

    private boolean sentenceHasFromBefore(List<Token> tokens, Figure figure) {
        return page.wordAt(tokens, skipAbout(tokens, lastBefore(tokens, figure.words())))
                .equals("from");
    }

    /** "Puts the loss at 45", "cut the catch by 18 percent". */
    private Optional<Span> object(List<Token> tokens, int before) {
        int i = skipAbout(tokens, before);
        String word = page.wordAt(tokens, i);
        if (!word.equals("at") && !word.equals("by")) {
            return Optional.empty();
        }
        for (int verb = i - 1; verb >= 0 && verb > i - REACH; verb--) {
            if (tokens.get(verb).is("VERB") && phrases.end(tokens, verb + 1) > verb) {
                String stem = page.wordAt(tokens, verb);
                boolean sets = word.equals("by") || SETTING.stream().anyMatch(stem::startsWith);
                Span between = NounChunks.span(tokens, verb + 1, i - 1);
                return sets && !dates.overlap(between) ? Optional.of(between) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The subject of the verb before the number, with the verb where that is no mere "is" or "reached". */
    private Optional<Span> clause(List<Token> tokens, int before, Optional<Figure> earlier) {
        int last = skipAbout(tokens, before);
        while (last >= 0
                && (PREPOSITIONS.contains(page.wordAt(tokens, last))
                        || tokens.get(last).is("ADV"))) {
            last = skipAbout(tokens, last - 1);
        }
        int verb = last;
        while (verb >= 0 && verb > last - REACH && !isVerb(tokens.get(verb))) {
            if (BREAKS.contains(page.word(tokens.get(verb)))) {
                return phraseBefore(tokens, last);
            }
            verb--;
        }
        if (verb < 0 || !isVerb(tokens.get(verb))) {
            return phraseBefore(tokens, last);
        }
        int group = verb;
        while (group > 0
                && (isVerb(tokens.get(group - 1))
                        || tokens.get(group - 1).is("ADV")
                        || tokens.get(group - 1).is("PART"))) {
            group--;
        }
        if (SAYING.contains(page.wordAt(tokens, verb))) {
            return Optional.empty();
        }
        int noun = group - 1;
        while (noun > 0 && (tokens.get(noun).is("NUM") || tokens.get(noun).is("ADP"))) {
            noun--;
        }
        int start = phrases.startWithHead(tokens, noun);
        boolean subject = start <= noun;
        boolean links = verb == last && isLink(page.wordAt(tokens, verb));
        int end = subject && links ? group - 1 : last;
        Span span = NounChunks.span(tokens, subject ? start : verb, Math.max(end, subject ? start : verb));
        if (earlier.filter(figure -> figure.words().overlaps(span)).isPresent()) {
            return phraseBefore(tokens, last);
        }
        return span.length() > LONGEST ? Optional.of(NounChunks.span(tokens, verb, last)) : Optional.of(span);
    }

    private static boolean isVerb(Token token) {
        return token.is("VERB") || token.is("AUX");
    }

    /** Verbs that give nothing but the measure of their subject. */
    private static boolean isLink(String word) {
        return word.matches(
                "is|are|was|were|be|been|total(?:s|l?ed)?|reach(?:es|ed)?|st(?:ands?|ood)|f[ae]ll(?:s|en)?|r(?:ise|ises|ose|isen)"
                        + "|drop(?:s|ped)?|gr(?:ow|ows|ew|own)|climbed|exceeds?|exceeded|measures?|weighs?|numbers?|numbered|estimated");
    }

    /** "Nine of them were released". */
    private Optional<Span> verbBehind(List<Token> tokens, int after) {
        for (int i = after; i < tokens.size() && i < after + 5; i++) {
            if (tokens.get(i).is("VERB")) {
                return Optional.of(tokens.get(i).span());
            }
        }
        return Optional.empty();
    }
}
