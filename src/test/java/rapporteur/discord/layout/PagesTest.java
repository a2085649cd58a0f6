package rapporteur.discord.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rapporteur.corpus.Span;

/** Whatever a text holds and however long it is, its pages fit and lose nothing of it. */
class PagesTest {
    private static final String[] SCRIPTS = {
        "The harbour should stay open. ",
        "港口应该保持开放，所有渔船都可以进来。",
        "يجب أن يبقى الميناء مفتوحا ",
        "Гавань должна остаться открытой ",
        "🐟⚓️👩‍👩‍👧‍👦 ",
        "e\u0301\u0323\u0330 ",
        "@everyone <@1234> <#99> ",
        "**_~~`||",
        "https://example.org/(a)_b ",
        "# > - 1. ",
        "verylongwordwithoutanyblank".repeat(40),
        "\n\n",
        "<t:1700000000:R> ",
        "\\\\ "
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SCRIPTS).list().ofMinSize(1).ofMaxSize(400).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Block> blocks() {
        Arbitrary<Block> quotations = texts().map(text ->
                Block.quotation("**\\[1\\]** A title, 2024-03-04", text, "[Read the source](<https://example.org>)"));
        Arbitrary<Block> lines = texts().map(Block::lines);
        Arbitrary<Block> passages = Combinators.combine(
                        texts(),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1))
                .as((text, from, to) -> {
                    int start = (int) (Math.min(from, to) * text.length());
                    int end = (int) (Math.max(from, to) * text.length());
                    return Block.passage("-# Passage 1\n", text, Optional.of(new Span(start, end)));
                });
        return Arbitraries.oneOf(quotations, lines, passages);
    }

    @Property(tries = 300)
    void everyPageFitsInOneMessage(
            @ForAll("blocksOfAPage") List<Block> blocks, @ForAll @IntRange(min = 500, max = 3_900) int budget) {
        for (List<String> page : Pages.of(blocks, budget, "continued")) {
            assertThat(page.stream().mapToInt(String::length).sum()).isLessThanOrEqualTo(budget);
            if (!page.isEmpty()) {
                // The library refuses what Discord would.
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .setComponents(new Sheet(page, List.of()).components())
                        .build();
            }
        }
    }

    @Provide
    Arbitrary<List<Block>> blocksOfAPage() {
        return blocks().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 300)
    void nothingOfAQuotationIsLost(@ForAll("texts") String text) {
        List<List<String>> pages = Pages.of(List.of(Block.quotation("head", text, "")), 700, "continued");

        StringBuilder read = new StringBuilder();
        for (List<String> page : pages) {
            for (String part : page) {
                part.lines().filter(line -> line.startsWith("> ")).forEach(line -> read.append(line.substring(2)));
            }
        }
        assertThat(bare(read.toString().replaceAll("\\\\(?=\\p{Punct})", "")))
                .isEqualTo(bare(text.replaceAll("\\\\(?=\\p{Punct})", "")));
    }

    /** Blanks fall where pages end, and a number at the start of a line has a mark that nobody sees. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u2060\\\\]+", "");
    }

    @Property(tries = 300)
    void noTextCanMentionOrLink(@ForAll("texts") String text) {
        String escaped = Markdown.escape(text);

        assertThat(escaped.replaceAll("\\\\[\\s\\S]", "")).doesNotContain("@", "<", "[", "]", "*", "`", "|", "://");
    }

    @Example
    void pagesOfNothingAreOneEmptyPage() {
        assertThat(Pages.of(List.of(), 500, "continued")).containsExactly(List.of());
    }

    @Example
    void aShortQuotationIsNotTouched() {
        assertThat(Pages.of(
                        List.of(Block.quotation("**\\[1\\]** Title", "We want 40 boats, he said.", "")),
                        500,
                        "continued"))
                .containsExactly(List.of("**\\[1\\]** Title\n> We want 40 boats, he said."));
    }

    @Example
    void aLongQuotationSaysWhereItGoesOn() {
        String words = "boats ".repeat(200).strip();

        List<List<String>> pages = Pages.of(List.of(Block.quotation("head", words, "foot")), 600, "continued");

        assertThat(pages).hasSize(3);
        assertThat(pages.get(1).getFirst()).startsWith("-# continued\n> boats");
        assertThat(new ArrayList<>(pages.getLast()).getLast()).endsWith("foot");
    }

    @Example
    void markedWordsStandBetweenMarksOnEveryPageThatHasSomeOfThem() {
        String words = "a".repeat(700) + " " + "b".repeat(700);

        List<List<String>> pages =
                Pages.of(List.of(Block.passage("", words, Optional.of(new Span(0, words.length())))), 600, "continued");

        assertThat(pages)
                .allSatisfy(page -> assertThat(page.getFirst()).contains("**»").endsWith("«**"));
    }
}
