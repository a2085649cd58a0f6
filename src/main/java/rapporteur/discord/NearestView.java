package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import rapporteur.answer.Citation;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;

/** What comes nearest to a question that the corpus doesn't answer, marked on every page as no answer. */
final class NearestView {
    /** For the heading and the number of the page. */
    private static final int RESERVED = 600;

    private final Words words;
    private final String exchange;
    private final List<Citation> nearest;

    NearestView(Words words, String exchange, List<Citation> nearest) {
        this.words = words;
        this.exchange = exchange;
        this.nearest = nearest;
    }

    /** A page, from 0; the last one where there are fewer. */
    Sheet page(int page) {
        CitationBlocks blocks = new CitationBlocks(words);
        List<Block> passages = nearest.stream().map(blocks::unnumbered).toList();
        List<List<String>> pages = Pages.of(passages, Sheet.MOST_CHARACTERS - RESERVED, words.text("page.continued"));
        int shown = Math.min(page, pages.size() - 1);

        List<String> texts = new ArrayList<>();
        texts.add(Markdown.bold(words.text("nearest.heading")));
        texts.addAll(pages.get(shown));
        if (pages.size() > 1) {
            texts.add(Markdown.small(words.text("page.number", shown + 1, pages.size())));
        }
        return new Sheet(texts, List.of())
                .with(Buttons.in(words)
                        .addIf(shown > 0, "back", Action.NEAREST_PAGE, exchange, shown - 1)
                        .addIf(shown < pages.size() - 1, "more", Action.NEAREST_PAGE, exchange, shown + 1)
                        .add("close", Action.CLOSE)
                        .row());
    }
}
