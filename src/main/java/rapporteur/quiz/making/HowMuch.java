package rapporteur.quiz.making;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.index.FoundFigure;
import rapporteur.minutes.Amount;
import rapporteur.minutes.Figure;
import rapporteur.quiz.QuizItem;

/** How much or how many. */
final class HowMuch implements ItemWriter {
    /** Fewer things than these are counted in passing: "two strains". */
    private static final double FEWEST_COUNTED = 3;
    /** Nobody takes a number for another of quite a different size. */
    private static final double NEAREST_TENTH = 0.1;

    private static final Pattern AGE_OF_NOBODY = Pattern.compile("\\d{3,}|\\d");

    @Override
    public List<Draft> write(Material material, Knowledge knowledge) {
        List<Draft> drafts = new ArrayList<>();
        for (Figure figure : material.minutes().figures()) {
            if (isWorthAsking(figure) && isWhole(figure, material) && !isTime(figure, material)) {
                Gap.at(figure.words(), material, knowledge)
                        .filter(gap -> knowledge
                                .contradicting(new FoundFigure(material.document(), figure))
                                .isEmpty())
                        .flatMap(gap -> gap.draft(
                                QuizItem.Kind.HOW_MUCH, "Fill in the figure:", wrong(figure, gap, material, knowledge)))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static boolean isWorthAsking(Figure figure) {
        return figure.amount().kind() != Amount.Kind.COUNT || figure.amount().value() > FEWEST_COUNTED;
    }

    /** "Two days later", "Two years of talks": opens a sentence and tells of time rather than of how much. */
    private static boolean isTime(Figure figure, Material material) {
        String text = material.document().text();
        String after = text.substring(
                figure.words().end(), Math.min(text.length(), figure.words().end() + 10));
        boolean opens = figure.evidence().start() == figure.words().start()
                && figure.amount().kind() == Amount.Kind.DURATION;
        return opens || after.matches("(?s) (?:later|earlier|ago|before|after|since|from)\\b.*");
    }

    /** Not a part of a word: "two-page". */
    private static boolean isWhole(Figure figure, Material material) {
        String text = material.document().text();
        char before =
                figure.words().start() == 0 ? ' ' : text.charAt(figure.words().start() - 1);
        char after = figure.words().end() == text.length()
                ? ' '
                : text.charAt(figure.words().end());
        return before != '-' && after != '-' && !Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(after);
    }

    private static Options wrong(Figure figure, Gap gap, Material material, Knowledge knowledge) {
        Options options = new Options();
        for (Material other : knowledge.near(material)) {
            for (Figure each : other.minutes().figures()) {
                Amount amount = each.amount();
                String words = other.text(each.words());
                boolean fits = amount.kind() == figure.amount().kind()
                        && amount.unit().equals(figure.amount().unit())
                        && amount.value() != figure.amount().value()
                        && near(amount, figure.amount()) >= NEAREST_TENTH
                        && isWritten(words, gap.answer());
                if (fits && isWrong(words, gap)) {
                    options.add(words, (other == material ? 0.5 : 0) + 0.5 * near(amount, figure.amount()));
                }
            }
        }
        for (String moved : Moved.figures(gap.answer())) {
            boolean age = figure.amount().kind() == Amount.Kind.AGE;
            if (isWrong(moved, gap) && !(age && AGE_OF_NOBODY.matcher(moved).matches())) {
                options.add(moved, 0.45);
            }
        }
        return options;
    }

    private static double near(Amount one, Amount other) {
        return Math.min(one.value(), other.value()) / Math.max(one.value(), other.value());
    }

    /** Digits like digits, words like words, and at the beginning of a sentence with a capital. */
    private static boolean isWritten(String words, String like) {
        return shape(words).equals(shape(like));
    }

    private static String shape(String words) {
        return words.replaceAll("[\\d.,]+", "9")
                .replaceFirst("^\\p{Lu}.*", "A")
                .replaceFirst("^\\p{Ll}[\\p{L}-]*", "a");
    }

    private static boolean isWrong(String words, Gap gap) {
        return Words.of(words).stream()
                        .filter(word -> Character.isDigit(word.charAt(0)))
                        .noneMatch(Words.of(gap.shown())::contains)
                && !gap.isTold(words);
    }
}
