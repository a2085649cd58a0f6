package rapporteur.discord;

import java.util.Optional;
import rapporteur.answer.Citation;
import rapporteur.corpus.Document;
import rapporteur.corpus.Passage;
import rapporteur.corpus.Span;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;

/** Citations and passages as blocks of a page. */
final class CitationBlocks {
    private static final int TITLE_SHOWN = 120;

    private final Words words;

    CitationBlocks(Words words) {
        this.words = words;
    }

    /** A numbered citation: where it stands, its words to the letter, and where they can be read. */
    Block of(Citation citation) {
        return Block.quotation(
                Markdown.bold("\\[" + citation.number() + "\\]") + " " + place(citation),
                citation.quote(),
                link(citation));
    }

    Block unnumbered(Citation citation) {
        return Block.quotation(place(citation), citation.quote(), link(citation));
    }

    /** A paragraph of a document, with the quoted part of it marked. */
    Block of(Document document, Passage passage, Optional<Span> quoted) {
        Optional<Span> marked = quoted.filter(passage.span()::overlaps)
                .map(span -> new Span(
                                Math.max(span.start(), passage.span().start()),
                                Math.min(span.end(), passage.span().end()))
                        .shift(-passage.span().start()));
        return Block.passage(
                Markdown.small(words.text("document.passage", passage.number())) + "\n",
                document.text(passage.span()),
                marked);
    }

    /** "Title, 2010-05-13, passage 4", and the time where the words were recorded with theirs. */
    String place(Citation citation) {
        String place = words.text(
                "citation.place",
                title(citation.document()),
                citation.document().date(),
                citation.passage());
        return place + citation.time().map(time -> ", " + time).orElse("");
    }

    /** The same as plain text, with the address where there is one. */
    String plainPlace(Citation citation) {
        Document document = citation.document();
        String place = words.text("citation.place", document.title(), document.date(), citation.passage());
        return document.source().url().map(url -> place + ", " + url).orElse(place);
    }

    static String title(Document document) {
        return Markdown.label(document.title(), TITLE_SHOWN);
    }

    private String link(Citation citation) {
        return citation.document()
                .source()
                .url()
                .map(url -> Markdown.link(words.text("citation.source"), TextFragment.of(url, citation.quote())))
                .orElse("");
    }
}
