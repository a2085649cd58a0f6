package rapporteur.answer;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.index.Occurrences;
import rapporteur.language.EnglishWords;
import rapporteur.minutes.Amount;
import rapporteur.minutes.Amount.Kind;
import rapporteur.minutes.Figure;
import rapporteur.question.Question;

/**
 * What a question wants measured: amounts of these kinds, any where there are none, of what is {@code counted} ("journalists" in
 * "how many journalists are in prison?") or has a price, empty where it names nothing.
 *
 * @param dead whether those are counted who died
 */
record Measure(Set<Kind> kinds, String counted, boolean dead) {
    static final Measure ANY = new Measure(Set.of(), "", false);

    private static final Pattern HOW_MANY = Pattern.compile(
            "\\bhow many (?:(?:of|more|other|the) )*(?!(?:are|were|was|do|does|did|has|have|had|can|will|would) )"
                    + "(?<counted>\\p{L}{3,}(?: \\p{L}{4,})?)");
    /** Texts have many words for them: staff, victims, the sick. */
    private static final Pattern PEOPLE = Pattern.compile("(?:people|ppl|persons)\\b");

    private static final Pattern COSTING = Pattern.compile(
            "\\bhow much (?:(?:do|does|did|will|would) (?=.* cost\\b)|(?:is|are|was|were) (?=an? ))(?:the |an? )?"
                    + "(?<thing>(?:(?! (?:of|from|to|for|in|on|at|cost)\\b)[^,?])+)");

    private static final Pattern DEAD = Pattern.compile(
            "\\b(?:die[sd]?|(?:many|are|were|left) dead|deaths|killed|casualties|perished|lost their lives)\\b");
    /** How a text may say that somebody died, however it is asked. */
    private static final Pattern DYING = Pattern.compile(
            "\\b(?:die[sd]?|dying|dead|deaths?|kill(?:s|ed|ing|ings)?|(?:lost|claimed|took|cost) (?:\\S+ ){0,3}lives|perish(?:ed)?|drown(?:ed|ings?)?|victims?|toll"
                    + "|casualt(?:y|ies)|fatal(?:ity|ities)?|shot|murder(?:s|ed)?|massacred?|surviv\\w+|bod(?:y|ies)|graves?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a number in words of their own measures, in the order in which they decide. */
    private static final List<Wording> WORDINGS = List.of(
            new Wording("how long (?:is|are|was|were)\\b", Kind.DURATION, Kind.LENGTH),
            new Wording(
                    "how (?:long|quick(?:ly)?|fast|soon)\\b|how many (?:minutes|hours|days|weeks|months|years|decades)",
                    Kind.DURATION),
            new Wording("how old\\b", Kind.AGE, Kind.DURATION),
            new Wording(
                    "how (?:far|high|deep|wide|tall|near|close)\\b|how many (?:\\w+ )?(?:miles|kilomet\\w+|met(?:er|re)s)",
                    Kind.LENGTH),
            new Wording("\\b(?:percent|percentage|share|proportion|fraction)\\b", Kind.SHARE),
            new Wording(
                    "\\b(?:costs?|pays?|paid|price|money|fees?|fines?|pledge[sd]?|spen[dt]|budget|funding|fund|worth|loans?|grants?"
                            + "|aid|dollars?|euros?|pounds?|compensation|damages|salary|wages?|debts?|owe[sd]?|invest(?:ed|ments?)?)\\b",
                    Kind.MONEY));

    private static final double SAME = 1;
    private static final double IN_SENTENCE = 0.7;
    /** A part of what is asked for, or so many of a unit that the program doesn't know: florins, paces. */
    private static final double UNCERTAIN = 0.4;
    /** So many letters tell a unit. */
    private static final int STEM = 3;

    private record Wording(Pattern pattern, Set<Kind> kinds) {
        Wording(String pattern, Kind kind, Kind... more) {
            this(Pattern.compile(pattern), EnumSet.of(kind, more));
        }
    }

    static Measure in(Question question) {
        if (!(question instanceof Question.HowMany)) {
            return ANY;
        }
        String asked = question.asked().text().toLowerCase(Locale.ROOT);
        Matcher costing = COSTING.matcher(asked);
        if (costing.find()) {
            return new Measure(EnumSet.of(Kind.MONEY), costing.group("thing"), false);
        }
        for (Wording wording : WORDINGS) {
            if (wording.pattern().matcher(asked).find()
                    && !(wording.kinds().contains(Kind.MONEY) && asked.contains("how many"))) {
                return new Measure(wording.kinds(), "", false);
            }
        }
        Matcher howMany = HOW_MANY.matcher(asked);
        return howMany.find()
                ? new Measure(
                        EnumSet.of(Kind.COUNT),
                        howMany.group("counted"),
                        DEAD.matcher(asked).find())
                : ANY;
    }

    /** How far the figure measures it, from 0, which is something else, to 1. */
    double fit(Figure figure, Document document, Sources sources) {
        if (!speaksOfDying(document, figure.words())) {
            return 0;
        }
        Kind kind = figure.amount().kind();
        Set<String> wanted = wanted(sources);
        boolean same = wanted.isEmpty()
                || shares(wanted, document.text(figure.of()) + " " + document.text(figure.words()), sources);
        if (!kinds.isEmpty() && !kinds.contains(kind)) {
            boolean partOf =
                    same && kind == Kind.SHARE && !kinds.contains(Kind.DURATION) && !kinds.contains(Kind.LENGTH);
            boolean unknownUnit =
                    kind == Kind.COUNT && (!kinds.contains(Kind.MONEY) || mayBeMoney(document.text(figure.of())));
            return unknownUnit || partOf || isUnit(figure.amount()) ? UNCERTAIN : 0;
        }
        if (same) {
            return SAME;
        }
        if (shares(wanted, document.text(figure.evidence()), sources)) {
            return IN_SENTENCE;
        }
        return isSpokenOf(document, figure.words(), sources) ? UNCERTAIN : 0;
    }

    /** Whether "none" and "dozens" may tell it; of money they don't. */
    boolean mayBeVague() {
        return !kinds.contains(Kind.MONEY);
    }

    /** Whether something may be counted in a currency that the program doesn't know. */
    private static boolean mayBeMoney(String counted) {
        return !counted.isEmpty() && !EnglishWords.has(counted.split("\\P{L}+", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** Whether the passage of the words, the title or the question before speaks of what is counted; of dying, where it is people who died. */
    boolean isSpokenOf(Document document, Span words, Sources sources) {
        if (!speaksOfDying(document, words)) {
            return false;
        }
        if (counted.isEmpty() || PEOPLE.matcher(counted).lookingAt()) {
            return true;
        }
        Occurrences occurrences = sources.occurrences(document.id(), wanted(sources));
        List<Span> sentences = sources.sentences(document.id());
        Span around = around(document, words);
        return !occurrences.title().isEmpty()
                || IntStream.range(0, sentences.size())
                        .filter(i -> around.contains(sentences.get(i)))
                        .anyMatch(i -> !occurrences.in(i).isEmpty());
    }

    /** Where it is asked how many died, the passage or the title has to say that anybody did. */
    private boolean speaksOfDying(Document document, Span words) {
        return !dead
                || DYING.matcher(document.title() + "\n" + document.text(around(document, words)))
                        .find();
    }

    /** What is counted, in terms of the documents, however it is spelt. */
    private Set<String> wanted(Sources sources) {
        return sources.weights(counted).keySet();
    }

    private static Span around(Document document, Span words) {
        Passage passage = document.passageAt(words.start());
        Passage before = document.passages().get(Math.max(0, passage.number() - 2));
        return Weighing.asks(document, before) ? before.span().cover(passage.span()) : passage.span();
    }

    /** "How many tons?" counts what the program takes for a measure, of tonnes perhaps. */
    private boolean isUnit(Amount amount) {
        String unit = amount.unit();
        return !unit.isEmpty() && counted.regionMatches(0, unit, 0, Math.min(STEM, unit.length()));
    }

    private static boolean shares(Set<String> wanted, String words, Sources sources) {
        Set<String> shared = new HashSet<>(sources.terms(words));
        shared.retainAll(wanted);
        return !shared.isEmpty();
    }
}
