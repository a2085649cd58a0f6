package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import rapporteur.answer.Citation;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;

/** What comes nearest to a question that the corpus doesn't answer, marked as no answer. */
final class NearestView {
    private static final int RESERVED = 600;

    private NearestView() {}

    static Sheet of(List<Citation> nearest, Words words) {
        CitationBlocks blocks = new CitationBlocks(words);
        List<Block> passages = nearest.stream().map(blocks::unnumbered).toList();
        List<List<String>> pages = Pages.of(passages, Sheet.MOST_CHARACTERS - RESERVED, words.text("page.continued"));

        List<String> texts = new ArrayList<>();
        texts.add(Markdown.bold(words.text("nearest.heading")));
        texts.addAll(pages.getFirst());
        if (pages.size() > 1) {
            texts.add(Markdown.small(words.text("nearest.more")));
        }
        return new Sheet(
                texts, List.of(Buttons.in(words).add("close", Action.CLOSE).row()));
    }
}
