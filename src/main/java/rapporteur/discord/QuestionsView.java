package rapporteur.discord;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapporteur.answer.Citation;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;
import rapporteur.quiz.Task;
import rapporteur.quiz.review.Decided;
import rapporteur.quiz.review.Decision;
import rapporteur.quiz.review.Objection;
import rapporteur.quiz.review.Reviewed;

/** The questions made from documents, as moderators see them: page by page, and one with its answer and proof. */
final class QuestionsView {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);
    private static final int LISTED = 8;
    private static final int IN_ROW = 4;
    private static final int PROMPT_SHOWN = 260;
    private static final int WHO_SHOWN = 100;
    private static final int RESERVED = 300;

    private final Words words;

    QuestionsView(Words words) {
        this.words = words;
    }

    /**
     * A page of the list, from 0; the last one where there are fewer.
     *
     * @param about the key of the document that the questions are about, or {@link ReviewDesk#ALL}
     */
    Sheet list(List<Reviewed> questions, String about, int page) {
        int pages = Math.max(1, (questions.size() + LISTED - 1) / LISTED);
        int shown = Math.min(page, pages - 1);
        int first = shown * LISTED;
        List<Reviewed> listed = questions.subList(first, Math.min(questions.size(), first + LISTED));

        List<String> texts = new ArrayList<>();
        texts.add(Markdown.bold(words.text(
                "questions.heading",
                questions.size(),
                questions.stream().filter(Reviewed::isVetoed).count(),
                questions.stream().filter(Reviewed::isEdited).count())));
        List<Buttons> rows = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            int number = first + i + 1;
            texts.add(line(number, listed.get(i)));
            if (i % IN_ROW == 0) {
                rows.add(Buttons.in(words));
            }
            rows.getLast()
                    .named(
                            String.valueOf(number),
                            Action.QUESTION,
                            listed.get(i).made().id());
        }
        if (pages > 1) {
            texts.add(Markdown.small(words.text("page.number", shown + 1, pages)));
        }
        Sheet sheet = new Sheet(texts, rows.stream().map(Buttons::row).toList());
        return sheet.with(Buttons.in(words)
                .addIf(shown > 0, "back", Action.QUESTIONS, about, shown - 1)
                .addIf(shown < pages - 1, "more", Action.QUESTIONS, about, shown + 1)
                .add("close", Action.CLOSE)
                .row());
    }

    private String line(int number, Reviewed question) {
        String status = question.isVetoed()
                ? " – " + words.text("questions.vetoed")
                : question.isEdited() ? " – " + words.text("questions.edited") : "";
        return Markdown.bold(number + ".") + " "
                + Markdown.label(question.item().prompt(), PROMPT_SHOWN) + "\n"
                + Markdown.small(kind(question) + status);
    }

    private String kind(Reviewed question) {
        return words.text("kind.item." + question.made().kind().name().toLowerCase(Locale.ROOT));
    }

    /** One question with its answer marked, the words that prove it, and what was decided on it. */
    Sheet show(Reviewed question, List<Citation> proofs, String about) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(Markdown.bold(words.text(
                "questions.one",
                kind(question),
                Math.round(100 * question.made().difficulty())))));
        blocks.add(Block.lines(question.item().prompt()));
        blocks.add(Block.of(solution(question.made().task())));
        CitationBlocks citations = new CitationBlocks(words);
        proofs.forEach(proof -> blocks.add(citations.unnumbered(proof)));
        question.last().ifPresent(decided -> blocks.add(Block.of(Markdown.small(decided(decided)))));
        List<String> texts = Pages.of(blocks, Sheet.MOST_CHARACTERS - RESERVED, words.text("page.continued"))
                .getFirst();
        String id = question.made().id();
        return new Sheet(texts, List.of())
                .with(Buttons.in(words)
                        .addIf(!question.isVetoed(), "veto", Action.VETO, id)
                        .addIf(question.isVetoed() || question.isEdited(), "reinstate", Action.REINSTATE, id)
                        .addIf(!question.isVetoed(), "reword", Action.REWORD, id)
                        .add("back", Action.QUESTIONS, about, 0)
                        .add("close", Action.CLOSE)
                        .row());
    }

    private static String solution(Task task) {
        List<String> lines = new ArrayList<>();
        switch (task) {
            case Task.Choice choice -> {
                for (int i = 0; i < choice.options().size(); i++) {
                    String option = Markdown.escape(choice.options().get(i));
                    lines.add(i == choice.right() ? "✓ " + Markdown.bold(option) : "✗ " + option);
                }
            }
            case Task.Cloze cloze -> lines.add("✓ " + Markdown.bold(Markdown.escape(cloze.answer())));
            case Task.Order order -> {
                for (int i = 0; i < order.rightOrder().size(); i++) {
                    lines.add((i + 1) + "\\. "
                            + Markdown.escape(order.rightOrder().get(i)));
                }
            }
            case Task.Matching matching -> {
                for (int i = 0; i < matching.left().size(); i++) {
                    lines.add(Markdown.bold(Markdown.escape(matching.left().get(i))) + " – "
                            + Markdown.escape(matching.right().get(i)));
                }
            }
        }
        return String.join("\n", lines);
    }

    /** What was decided on a question, for those who didn't do it. */
    Sheet log(Reviewed question, Decided decided) {
        return Sheet.of(Markdown.label(question.item().prompt(), PROMPT_SHOWN), decided(decided));
    }

    private String decided(Decided decided) {
        String key = switch (decided.decision()) {
            case Decision.Veto veto -> "questions.by.veto";
            case Decision.Edit edit -> "questions.by.edit";
            case Decision.Restore restore -> "questions.by.restore";
        };
        return words.text(key, Markdown.label(decided.who(), WHO_SHOWN), TIME.format(decided.at()));
    }

    /** Why nothing was changed. */
    Sheet refused(Objection objection) {
        return Sheet.of(words.text("kind.objection." + objection.name().toLowerCase(Locale.ROOT)));
    }
}
