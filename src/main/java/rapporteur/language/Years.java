package rapporteur.language;

import static rapporteur.language.DateMention.Precision.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;

/** Years and their parts: "in 2009", "by the end of 2015", "the spring of 2019", "the 2015 accord". */
final class Years {
    private static final String NUMBER = "(?<year>(?:19|20)\\d{2})";
    private static final String RANGE = "(?:[-–/](?:\\d{2}|(?:19|20)\\d{2}))?";
    /** No amounts ("2,140", "2010.5", "2010%"), no decades, no words ("2010-style"). */
    private static final String NO_AMOUNT = "(?![\\d%€$-]|,\\d{3}|\\.\\d|:\\d|s\\b|\\p{L})";

    private static final Set<String> CLEAR =
            Set.of("in", "since", "during", "until", "till", "circa", "year", "fiscal");
    private static final Set<String> WEAK =
            Set.of("of", "from", "by", "for", "before", "after", "through", "between", "than", "like", "to", "around");
    private static final Set<String> OWNERS = Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this");
    private static final Set<String> OCCASIONS = Set.of(
            "talks",
            "elections",
            "negotiations",
            "consultations",
            "hostilities",
            "protests",
            "sanctions",
            "accords",
            "agreements",
            "meetings",
            "hearings",
            "dialogue",
            "summit",
            "round",
            "meeting",
            "conference",
            "agreement",
            "accord",
            "election",
            "treaty",
            "is",
            "was",
            "has",
            "this",
            "crisis",
            "remains",
            "expires",
            "stands");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "percent",
            "million",
            "billion",
            "homes",
            "villages",
            "copies",
            "families",
            "households",
            "prisoners",
            "soldiers",
            "troops",
            "miles",
            "kilometers",
            "meters",
            "tons",
            "tonnes",
            "dollars",
            "euros",
            "words",
            "pages",
            "hours",
            "days",
            "schools",
            "cases",
            "places");
    private static final Pattern YEAR_AND = Pattern.compile("(?:19|20)\\d{2} (?:and|or|to) $");

    static final List<DateRule> RULES = List.of(
            DateRule.of(
                    Set.of(Hint.DIGIT),
                    "(?<![\\d.,:/$€£#–-])\\b" + PartOf.PATTERN + "?" + NUMBER + RANGE + NO_AMOUNT,
                    Years::read),
            DateRule.of(
                    Set.of(Hint.DIGIT, Hint.SEASON),
                    "\\b(?:the )?(?:(?:early|mid|late)(?:-| ))?(?<season>spring|summer|autumn|fall|winter) (?:of )?"
                            + NUMBER + NO_AMOUNT,
                    (match, clause) -> Optional.of(mention(match, month(match)))),
            DateRule.of(
                    Set.of(Hint.DIGIT, Hint.SEASON),
                    "\\b(?:the )?(?<ordinal>first|second|third|fourth) (?<unit>quarter|half) of " + NUMBER + NO_AMOUNT,
                    (match, clause) -> Optional.of(mention(match, quarterMonth(match)))));

    private Years() {}

    private static Optional<DateMention> read(Matcher match, Clause clause) {
        PartOf part = PartOf.named(match.group("part"), match.group("edge"));
        boolean partial = match.group("part") != null || match.group("edge") != null;
        return partial || isYear(match, clause) ? Optional.of(mention(match, part.monthOfYear())) : Optional.empty();
    }

    private static boolean isYear(Matcher match, Clause clause) {
        String before = clause.wordBefore(match.start());
        String after = clause.wordAfter(match.end());
        if (COUNTED.contains(after.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (clause.at(match.start() - 1) == '(' || clause.at(match.end()) == ')') {
            return true;
        }
        boolean counts = isPlural(after);
        boolean named = OWNERS.contains(before) || before.endsWith("'s") || before.endsWith("’s");
        return CLEAR.contains(before)
                || (WEAK.contains(before) && !counts)
                || (named && !after.isEmpty() && !counts)
                || (OCCASIONS.contains(before) && after.isEmpty())
                || followsYear(match, clause);
    }

    /** "Between 2015 and 2017". */
    private static boolean followsYear(Matcher match, Clause clause) {
        int from = Math.max(clause.within().start(), match.start() - 9);
        return YEAR_AND.matcher(clause.text()).region(from, match.start()).find();
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && Character.isLowerCase(word.charAt(0)) && !OCCASIONS.contains(word);
    }

    private static int month(Matcher match) {
        return Season.named(match.group("season")).firstMonth();
    }

    private static int quarterMonth(Matcher match) {
        int place = List.of("first", "second", "third", "fourth")
                .indexOf(match.group("ordinal").toLowerCase(Locale.ROOT));
        int length = match.group("unit").equalsIgnoreCase("half") ? 6 : 3;
        return Math.min(place * length, 9) + 1;
    }

    private static DateMention mention(Matcher match, int month) {
        LocalDate date = LocalDate.of(Integer.parseInt(match.group("year")), month, 1);
        return new DateMention(new Span(match.start(), match.end()), date, YEAR);
    }
}
