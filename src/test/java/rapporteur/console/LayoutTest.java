package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Citation;

/** Lines, tables and emphasis. */
class LayoutTest {
    @Test
    void linesBreakAtWhiteSpace() {
        assertThat(Wrap.lines("one two three four five six", 20)).containsExactly("one two three four", "five six");
    }

    @Test
    void aTextKeepsItsOwnLineEnds() {
        assertThat(Wrap.lines("one\n\ntwo", 20)).containsExactly("one", "", "two");
    }

    @Test
    void anItemIsSetInUnderItsFirstWord() {
        assertThat(Wrap.lines("- one two three four five", 20)).containsExactly("- one two three four", "  five");
        assertThat(Wrap.lines("12. one two three four", 20)).containsExactly("12. one two three", "    four");
    }

    @Test
    void aLongWordStaysWhole() {
        String address = "https://example.org/a/very/long/address";
        assertThat(Wrap.lines("see " + address + " there", 20)).containsExactly("see", address, "there");
    }

    @Test
    void marksOnLettersTakeNoRoom() {
        assertThat(Wrap.width("Kola\u0301r\u030c")).isEqualTo(5);
    }

    @Test
    void cellsRunOverSeveralLines() {
        StringWriter out = new StringWriter();
        new Table("name", "what")
                .row("Ana", "one two three four five six seven")
                .print(new Page(new PrintWriter(out, true), Ink.PLAIN, 30), "");

        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                name  what
                Ana   one two three four five
                      six seven
                """);
    }

    @Test
    void rowsThatFitInNoTableStandByThemselves() {
        StringWriter out = new StringWriter();
        new Table("id", "date", "title")
                .row("talks/2010-05-14-outcome", "2010-05-14", "Talks end")
                .print(new Page(new PrintWriter(out, true), Ink.PLAIN, 30), "");

        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                talks/2010-05-14-outcome
                  2010-05-14 Talks end
                """);
    }

    @Test
    void aQuoteOverSeveralLinesIsStrongOnEachWithoutItsIndent() {
        StringWriter out = new StringWriter();
        Citation citation = new Citation(1, Talks.DOCUMENT, Talks.span("boats,\" Ruiz said. She raised"));
        PassageInContext.print(citation, new Page(new PrintWriter(out, true), new Ink(true), 34));

        assertThat(out.toString())
                .contains("    \"We want 40 \u001b[1m»boats,\" Ruiz\u001b[0m")
                .contains("    \u001b[1msaid. She raised«\u001b[0m the case of");
    }

    @Test
    void plainInkLeavesNoTrace() {
        assertThat(Ink.PLAIN.strong("words")).isEqualTo("words");
        assertThat(new Ink(true).strong("")).isEmpty();
    }
}
