package rapporteur.discord;

import java.util.List;
import rapporteur.answer.Citation;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;
import rapporteur.quiz.Task;
import rapporteur.quiz.play.Paper;

/** A question as text: what is asked, what to choose from, what is right, and what proves it. */
final class PaperView {
    private static final int OPTION_SHOWN = 300;
    private static final int ROOM = 3_500;

    private final Words words;

    PaperView(Words words) {
        this.words = words;
    }

    /** The prompt, what is to choose from, and how to answer. */
    Block asked(Paper paper) {
        StringBuilder text = new StringBuilder(prompt(paper));
        if (paper.item().task() instanceof Task.Matching matching) {
            for (int i = 0; i < matching.left().size(); i++) {
                text.append('\n')
                        .append(i + 1)
                        .append(": ")
                        .append(option(matching.left().get(i)));
            }
        }
        for (int i = 0; i < paper.shown().size(); i++) {
            text.append('\n').append(line(paper, i));
        }
        switch (paper.item().task()) {
            case Task.Order order -> text.append('\n').append(Markdown.small(words.text("quiz.hint.order")));
            case Task.Matching matching -> text.append('\n').append(Markdown.small(words.text("quiz.hint.match")));
            case Task.Choice choice -> {}
            case Task.Cloze gap -> {}
        }
        return Block.of(text.toString());
    }

    static String prompt(Paper paper) {
        return Markdown.escape(paper.item().prompt());
    }

    String line(Paper paper, int index) {
        return Markdown.bold(Paper.letter(index)) + "  " + option(paper.shown().get(index));
    }

    String option(String text) {
        return Markdown.label(text, OPTION_SHOWN);
    }

    String solution(Paper paper) {
        return words.text("quiz.solution", Markdown.label(paper.solution(), 3 * OPTION_SHOWN));
    }

    List<Block> proven(List<Citation> proofs) {
        CitationBlocks proof = new CitationBlocks(words);
        return proofs.stream().map(proof::unnumbered).toList();
    }

    Sheet sheet(List<Block> blocks) {
        return new Sheet(Pages.of(blocks, ROOM, words.text("page.continued")).getFirst(), List.of());
    }
}
