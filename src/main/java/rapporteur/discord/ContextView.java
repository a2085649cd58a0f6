package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import rapporteur.answer.Citation;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;

/** A citation where it stands: its passages with the one before and the one after, and ways to read on in both directions. */
final class ContextView {
    private static final int AT_ONCE = 3;
    /** For the heading and the line that explains the marks. */
    private static final int RESERVED = 800;

    private final Words words;
    private final String exchange;
    private final List<Citation> citations;

    ContextView(Words words, String exchange, List<Citation> citations) {
        this.words = words;
        this.exchange = exchange;
        this.citations = citations;
    }

    /** The citation of the number with its surroundings; the first where there is none of that number. */
    Sheet around(int number) {
        Citation citation = citation(number);
        int last = citation.document().passageAt(citation.span().end() - 1).number();
        return sheet(citation, citation.passage() - 1, last + 1, 0);
    }

    /** The passages from {@code first} to {@code last}, and of the pages they need the one asked for, from 0. */
    Sheet turned(int number, int first, int last, int page) {
        return sheet(citation(number), first, last, page);
    }

    private Citation citation(int number) {
        return citations.stream()
                .filter(citation -> citation.number() == number)
                .findFirst()
                .orElseGet(citations::getFirst);
    }

    private Sheet sheet(Citation citation, int firstWanted, int lastWanted, int page) {
        Document document = citation.document();
        int all = document.passages().size();
        int first = Math.clamp(firstWanted, 1, all);
        int last = Math.clamp(lastWanted, first, all);
        List<Passage> passages = document.passages().subList(first - 1, last);
        CitationBlocks blocks = new CitationBlocks(words);
        List<Block> shown = passages.stream()
                .map(passage -> blocks.of(document, passage, Optional.of(citation.span())))
                .toList();
        List<List<String>> pages = Pages.of(shown, Sheet.MOST_CHARACTERS - RESERVED, words.text("page.continued"));
        int at = Math.min(page, pages.size() - 1);

        List<String> texts = new ArrayList<>();
        texts.add(heading(citation));
        texts.addAll(pages.get(at));
        return new Sheet(texts, List.of())
                .with(turning(citation, new Window(first, last, at, pages.size()), all))
                .with(others(citation));
    }

    private String heading(Citation citation) {
        return Markdown.bold(CitationBlocks.title(citation.document())) + ", "
                + citation.document().date() + "\n" + words.text("context.marks", citation.number(), citations.size());
    }

    /** What of a document is shown: passages, and which of the pages that they need. */
    private record Window(int first, int last, int page, int pages) {}

    private List<Button> turning(Citation citation, Window shown, int all) {
        int number = citation.number();
        Buttons buttons = Buttons.in(words);
        if (shown.page() > 0) {
            buttons.add("earlier", Action.TURN, exchange, number, shown.first(), shown.last(), shown.page() - 1);
        } else if (shown.first() > 1) {
            int first = Math.max(1, shown.first() - AT_ONCE);
            buttons.add("earlier", Action.TURN, exchange, number, first, shown.first() - 1, 0);
        }
        if (shown.page() < shown.pages() - 1) {
            buttons.add("later", Action.TURN, exchange, number, shown.first(), shown.last(), shown.page() + 1);
        } else if (shown.last() < all) {
            int last = Math.min(all, shown.last() + AT_ONCE);
            buttons.add("later", Action.TURN, exchange, number, shown.last() + 1, last, 0);
        }
        return buttons.add("close", Action.CLOSE).row();
    }

    private List<Button> others(Citation citation) {
        int at = citations.indexOf(citation);
        Buttons buttons = Buttons.in(words);
        if (at > 0) {
            buttons.add("citation.previous", Action.TURN, turnTo(citations.get(at - 1)));
        }
        if (at < citations.size() - 1) {
            buttons.add("citation.next", Action.TURN, turnTo(citations.get(at + 1)));
        }
        return buttons.row();
    }

    private Object[] turnTo(Citation citation) {
        int last = citation.document().passageAt(citation.span().end() - 1).number();
        return new Object[] {exchange, citation.number(), Math.max(1, citation.passage() - 1), last + 1, 0};
    }
}
