package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.corpus.Document;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;
import rapporteur.index.Listing;

/** The list of documents, and one document, page by page. */
final class DocumentViews {
    private static final int LISTED = 8;
    private static final int TITLE_SHOWN = 120;
    private static final int SOURCE_SHOWN = 100;
    private static final int RESERVED = 800;

    private final Words words;

    DocumentViews(Words words) {
        this.words = words;
    }

    /** A page of the list, from 0; the last one where there are fewer. */
    Sheet list(List<Listing> documents, int page) {
        int pages = Math.max(1, (documents.size() + LISTED - 1) / LISTED);
        int shown = Math.min(page, pages - 1);
        List<String> texts = new ArrayList<>();
        texts.add(Markdown.bold(words.text("documents.heading", documents.size())));
        documents.stream()
                .skip((long) shown * LISTED)
                .limit(LISTED)
                .map(this::line)
                .forEach(texts::add);
        if (pages > 1) {
            texts.add(Markdown.small(words.text("page.number", shown + 1, pages)));
        }
        return new Sheet(texts, List.of())
                .with(Buttons.in(words)
                        .addIf(shown > 0, "back", Action.CATALOGUE, shown - 1)
                        .addIf(shown < pages - 1, "more", Action.CATALOGUE, shown + 1)
                        .add("close", Action.CLOSE)
                        .row());
    }

    private String line(Listing document) {
        String source = Markdown.label(document.source().name(), SOURCE_SHOWN);
        return Markdown.bold(Markdown.label(document.title(), TITLE_SHOWN)) + "\n"
                + words.text(
                        "documents.line", document.date(), words.text("kind." + document.kind()), document.passages())
                + (source.isEmpty() ? "" : "\n" + words.text("documents.source", source));
    }

    /** A page of the document's text, from 0; the last one where there are fewer. */
    Sheet show(Document document, int page) {
        CitationBlocks blocks = new CitationBlocks(words);
        List<Block> passages = document.passages().stream()
                .map(passage -> blocks.of(document, passage, Optional.empty()))
                .toList();
        List<List<String>> pages = Pages.of(passages, Sheet.MOST_CHARACTERS - RESERVED, words.text("page.continued"));
        int shown = Math.min(page, pages.size() - 1);
        String key = Catalogue.key(document.id());

        List<String> texts = new ArrayList<>();
        texts.add(heading(document));
        texts.addAll(pages.get(shown));
        texts.add(Markdown.small(words.text("page.number", shown + 1, pages.size())));
        return new Sheet(texts, List.of())
                .with(Buttons.in(words)
                        .addIf(shown > 0, "back", Action.DOCUMENT, key, shown - 1)
                        .addIf(shown < pages.size() - 1, "more", Action.DOCUMENT, key, shown + 1)
                        .add("close", Action.CLOSE)
                        .row());
    }

    private String heading(Document document) {
        String source = Markdown.label(document.source().name(), SOURCE_SHOWN);
        return Markdown.bold(CitationBlocks.title(document)) + ", " + document.date()
                + (source.isEmpty() ? "" : "\n" + words.text("documents.source", source));
    }
}
