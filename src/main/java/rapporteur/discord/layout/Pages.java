package rapporteur.discord.layout;

import java.util.ArrayList;
import java.util.List;
import rapporteur.corpus.Span;

/**
 * Spreads blocks over pages. A page takes whole blocks while they fit; a block that is too long for a page of its own goes on
 * where white space allows, or else between two characters, and says that it does. Nothing is left out.
 */
public final class Pages {
    /** Keeps a page readable, and far from the 40 components that a message may have. */
    private static final int MOST_BLOCKS = 8;

    private static final String OPEN = "**»";
    private static final String CLOSE = "«**";

    /** The marks of a quotation and of marked words, and line ends, around one piece of a body. */
    private static final int AROUND = 16;

    private final int budget;
    private final String goesOn;
    private final List<List<String>> pages = new ArrayList<>();
    private List<String> page = new ArrayList<>();
    private int used;

    private Pages(int budget, String goesOn) {
        this.budget = budget;
        this.goesOn = goesOn;
    }

    /**
     * The texts of each page; one empty page where there are no blocks.
     *
     * @param budget characters that a page may have, at least 500
     * @param goesOn says in words that a block goes on
     */
    public static List<List<String>> of(List<Block> blocks, int budget, String goesOn) {
        if (budget < 500) {
            throw new IllegalArgumentException("pages of " + budget + " characters");
        }
        Pages pages = new Pages(budget, Markdown.small(goesOn));
        blocks.forEach(pages::add);
        pages.turn();
        return pages.pages.isEmpty() ? List.of(List.of()) : List.copyOf(pages.pages);
    }

    private void add(Block block) {
        int end = block.body().length();
        int start = 0;
        boolean first = true;
        do {
            String head = first ? block.head() : goesOn;
            String rest = piece(block, head, start, end, block.foot());
            if (rest.length() <= budget) {
                put(rest);
                return;
            }
            turn();
            int room = budget - head.length() - goesOn.length() - AROUND;
            int cut = cut(block.body(), start, room);
            put(piece(block, head, start, cut, ""));
            start = cut;
            first = false;
        } while (start < end);
        // The body fitted exactly and the foot did not.
        put(block.foot());
    }

    private void put(String text) {
        if (text.isBlank()) {
            return;
        }
        if (used + text.length() > budget || page.size() == MOST_BLOCKS) {
            turn();
        }
        page.add(text);
        used += text.length();
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        page = new ArrayList<>();
        used = 0;
    }

    private static String piece(Block block, String head, int start, int end, String foot) {
        String body = set(block, start, end);
        String styled = block.style() == Block.Style.QUOTATION && !body.isEmpty() ? Markdown.quoted(body) : body;
        StringBuilder text = new StringBuilder(head);
        for (String part : List.of(styled, foot)) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(part);
            }
        }
        return text.toString();
    }

    private static String set(Block block, int start, int end) {
        Span piece = new Span(start, end);
        if (block.marked().filter(piece::overlaps).isEmpty()) {
            String text = block.body().substring(start, end);
            return block.style() == Block.Style.LINES
                    ? Markdown.escape(text).strip()
                    : line(text).strip();
        }
        Span marked = block.marked().get();
        int from = Math.max(start, marked.start());
        int to = Math.min(end, marked.end());
        String before = line(block.body().substring(start, from)).stripLeading();
        String after = line(block.body().substring(to, end)).stripTrailing();
        return before + OPEN + line(block.body().substring(from, to)).strip() + CLOSE + after;
    }

    private static String line(String text) {
        return Markdown.escape(text.replaceAll("\\s+", " "));
    }

    /** The farthest place, after white space if there is any in the farther half, up to which the escaped text has room. */
    private static int cut(String text, int start, int room) {
        int end = start;
        int length = 0;
        int blank = -1;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            // A colon is escaped in addresses only.
            length += character == ':'
                    ? 2
                    : Markdown.escape(Character.toString(character)).length();
            if (length > room) {
                break;
            }
            end += Character.charCount(character);
            if (Character.isWhitespace(character)) {
                blank = end;
            }
        }
        return blank > start + (end - start) / 2 ? blank : end;
    }
}
