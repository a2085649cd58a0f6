package rapporteur.quiz.making;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.corpus.Span;
import rapporteur.language.DateMention;
import rapporteur.minutes.Event;
import rapporteur.quiz.QuizItem;

/** When something was. */
final class When implements ItemWriter {
    /** Words that name a date wherever they stand, unlike "Thursday". */
    private static final Pattern DATE =
            Pattern.compile(".*(?:\\d{4}|\\b\\d{1,2}\\b.*\\p{Lu}\\p{L}{2,}|\\p{Lu}\\p{L}{2,}\\.? \\d{1,2}).*");

    private static final Pattern PART_OF_RANGE_BEFORE =
            Pattern.compile("(?:between|from) (?:[\\p{L}\\d ]{3,20} (?:to|and) )?$");
    /** Dates of papers, which nobody learns. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:reports?|dated|letter|briefing|account|dialogue \\d+|press release|digest|editorial|post|times|voice of america|people's daily|statement of)\\b[^,;]*$");

    private static final Pattern PART_OF_RANGE_AFTER = Pattern.compile("^ ?(?:to|and|–|-) \\d");
    private static final double SAME_EVENT = 0.6;

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        for (Event event : material.minutes().events()) {
            Span words = event.when().span();
            if (DATE.matcher(material.text(words)).matches() && isWhole(words, material)) {
                Gap.at(words, material, knowledge)
                        .filter(gap -> !isDatedOtherwise(event, material, knowledge))
                        .flatMap(gap -> gap.draft(
                                QuizItem.Kind.WHEN, "Fill in the date:", wrong(event, gap, material, knowledge)))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static boolean isWhole(Span words, Material material) {
        String text = material.document().text();
        String before = text.substring(Math.max(0, words.start() - 40), words.start());
        String after = text.substring(words.end(), Math.min(text.length(), words.end() + 8));
        boolean inName = after.startsWith(" Tiananmen")
                || Character.isUpperCase(after.length() > 1 ? after.charAt(1) : ' ')
                        && !before.matches("(?s).*(?:in|on|of|since|by|until|before|after|dated) $");
        return !inName
                && !PAPER.matcher(before).find()
                && !(PART_OF_RANGE_BEFORE.matcher(before).find()
                        && !material.text(words).matches(".*\\b(?:to|and)\\b.*"))
                && !PART_OF_RANGE_AFTER.matcher(after).find();
    }

    /** Whether other documents give another date for the same. */
    private static boolean isDatedOtherwise(Event event, Material material, Knowledge knowledge) {
        Set<String> told = knowledge.terms(
                material.text(event.what()).replace(material.text(event.when().span()), " "));
        for (Knowledge.Told like : knowledge.sentencesLike(material.text(event.what()))) {
            if (like.document().equals(material.id()) && like.span().overlaps(event.evidence())) {
                continue;
            }
            boolean same = Words.held(told, knowledge.terms(like.text())) >= SAME_EVENT;
            if (same
                    && knowledge.events(like).stream().anyMatch(other -> !agree(event.when(), other.when()))
                    && knowledge.events(like).stream().noneMatch(other -> agree(event.when(), other.when()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one may be the other: "May 2010" and "13 May 2010". */
    static boolean agree(DateMention one, DateMention other) {
        return switch (coarser(one.precision(), other.precision())) {
            case YEAR -> one.date().getYear() == other.date().getYear();
            case MONTH ->
                one.date().getYear() == other.date().getYear()
                        && one.date().getMonth() == other.date().getMonth();
            case DAY -> one.date().equals(other.date());
        };
    }

    private static DateMention.Precision coarser(DateMention.Precision one, DateMention.Precision other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Options wrong(Event event, Gap gap, Material material, Knowledge knowledge) {
        Options options = new Options();
        String answer = gap.answer();
        String shape = shape(answer);
        for (Material other : knowledge.near(material)) {
            for (Event dated : other.minutes().events()) {
                String words = other.text(dated.when().span());
                boolean fits = shape(words).equals(shape)
                        && !agree(event.when(), dated.when())
                        && Words.of(words).stream().noneMatch(Words.of(gap.shown())::contains)
                        && !gap.isTold(words);
                if (fits) {
                    double near = 1
                            / (1
                                    + Math.abs(ChronoUnit.DAYS.between(
                                                    event.when().date(),
                                                    dated.when().date()))
                                            / 365.0);
                    options.add(words, (other == material ? 0.5 : 0) + 0.5 * near);
                }
            }
        }
        for (String moved : Moved.dates(answer)) {
            if (Words.of(moved).stream().noneMatch(Words.of(gap.shown())::contains) && !gap.isTold(moved)) {
                options.add(moved, 0.45);
            }
        }
        return options;
    }

    /** "d May dddd": dates that look alike are written alike. */
    private static String shape(String date) {
        return date.replaceAll("\\d", "d")
                .replaceAll("\\bd\\b", "dd")
                .replaceAll("\\p{Lu}\\p{Ll}+", "M")
                .replaceAll("\\bmay\\b", "M");
    }
}
