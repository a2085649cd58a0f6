package rapporteur.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.answer.Citation;
import rapporteur.answer.quotation.Finding;
import rapporteur.answer.quotation.Finding.Piece;
import rapporteur.discord.Press.Action;
import rapporteur.discord.layout.Block;
import rapporteur.discord.layout.Markdown;
import rapporteur.discord.layout.Pages;
import rapporteur.discord.layout.Sheet;

/** What became of the quotations of a message. */
final class QuotationView {
    private static final int NAME_SHOWN = 120;
    private static final int PIECE_SHOWN = 200;
    private static final int BLOCK = 700;
    private static final int RESERVED = 600;

    private final Words words;

    QuotationView(Words words) {
        this.words = words;
    }

    Sheet of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return Sheet.of(words.text("quote.nothing"));
        }
        List<Block> blocks = new ArrayList<>();
        for (Finding finding : findings) {
            blocks.add(Block.quotation(Markdown.bold(verdict(finding)), finding.words(), ""));
            blocks.addAll(proof(finding));
        }
        List<List<String>> pages = Pages.of(blocks, Sheet.MOST_CHARACTERS - RESERVED, words.text("page.continued"));
        List<String> texts = new ArrayList<>(pages.getFirst());
        if (pages.size() > 1) {
            texts.add(Markdown.small(words.text("quote.more")));
        }
        return new Sheet(
                texts, List.of(Buttons.in(words).add("close", Action.CLOSE).row()));
    }

    private String verdict(Finding finding) {
        return switch (finding) {
            case Finding.Exact exact ->
                exact.speaker()
                        .map(speaker -> words.text("quote.exact", name(speaker)))
                        .orElseGet(() -> words.text("quote.exact.unspoken"));
            case Finding.Altered altered ->
                altered.speaker()
                        .map(speaker -> words.text("quote.altered", name(speaker)))
                        .orElseGet(() -> words.text("quote.altered.unspoken"));
            case Finding.SaidBySomeoneElse other ->
                words.text("quote.other", name(other.speaker()), name(other.claimed()));
            case Finding.NotFound missing -> words.text("quote.missing");
        };
    }

    private List<Block> proof(Finding finding) {
        CitationBlocks blocks = new CitationBlocks(words);
        return switch (finding) {
            case Finding.Exact exact -> List.of(blocks.unnumbered(sentence(exact.where())));
            case Finding.Altered altered ->
                Stream.concat(
                                difference(altered.difference()).stream(),
                                Stream.of(blocks.unnumbered(sentence(altered.where()))))
                        .toList();
            case Finding.SaidBySomeoneElse other -> List.of(blocks.unnumbered(sentence(other.where())));
            case Finding.NotFound missing -> List.of(Block.of(words.text("quote.missing.why")));
        };
    }

    /** The whole passage where it is short enough to read at once: a denial may stand beside the quoted words. */
    private static Citation sentence(Citation citation) {
        var passage = citation.document().passageAt(citation.span().start()).span();
        return passage.contains(citation.span()) && passage.length() <= 600
                ? new Citation(citation.number(), citation.document(), passage)
                : citation;
    }

    /** In words, not by strike-through alone: a screen reader doesn't tell one. Several blocks, as no block of markup is broken. */
    private List<Block> difference(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder(words.text("quote.difference") + "\n");
        for (Piece piece : pieces) {
            String shown = Markdown.label(piece.text(), PIECE_SHOWN);
            text.append(
                            switch (piece.side()) {
                                case BOTH -> shown;
                                case MESSAGE -> words.text("quote.only.message", shown);
                                case DOCUMENT -> words.text("quote.only.document", shown);
                            })
                    .append(' ');
            if (text.length() > BLOCK) {
                blocks.add(Block.of(text.toString()));
                text.setLength(0);
            }
        }
        blocks.add(Block.of(text.toString()));
        return blocks;
    }

    private static String name(String speaker) {
        return Markdown.label(
                Optional.of(speaker).filter(name -> !name.isBlank()).orElse("?"), NAME_SHOWN);
    }
}
