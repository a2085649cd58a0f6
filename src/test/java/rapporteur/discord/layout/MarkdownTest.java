package rapporteur.discord.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain words, with marks! | plain words, with marks!
                    a **bold** claim         | a \\*\\*bold\\*\\* claim
                    @everyone                | \\@everyone
                    <@42>                    | \\<\\@42\\>
                    [click](http://x.y)      | \\[click\\]\\(http\\://x.y\\)
                    # heading                | \\# heading
                    - item                   | \\- item
                    five - two               | five - two
                    > quoted                 | \\> quoted
                    """)
    void foreignTextIsShownToTheLetter(String text, String escaped) {
        assertThat(Markdown.escape(text)).isEqualTo(escaped);
    }

    @Test
    void aNumberAtTheStartOfALineIsNoList() {
        assertThat(Markdown.escape("1. Open")).isEqualTo("1\u2060. Open");
    }

    @Test
    void aLabelIsCutBetweenCharactersNotWithinOne() {
        assertThat(Markdown.label("🐟🐟🐟🐟", 3)).isEqualTo("🐟🐟…");
    }

    @Test
    void aSheetThatDiscordWouldRefuseCannotBeMade() {
        assertThatThrownBy(() -> Sheet.of("x".repeat(4_001))).hasMessageContaining("4001 characters");
        assertThatThrownBy(() -> Sheet.of("")).hasMessageContaining("can't be a message");
        assertThatThrownBy(() -> new Sheet(java.util.Collections.nCopies(41, "x"), List.of()))
                .hasMessageContaining("41 components");
    }
}
