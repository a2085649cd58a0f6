package rapporteur.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The text of files of every kind that is taken. */
class ExtractorTest {
    private static String text(String name, byte[] bytes) throws IOException {
        return new Extractor().extract(name, new ByteArrayInputStream(bytes));
    }

    @Test
    void plainTextAndMarkdownStayAsTheyAre() throws IOException {
        assertThat(text("a.txt", Uploads.utf8("\uFEFFOne.\n\nTwo – three.\n"))).isEqualTo("One.\n\nTwo – three.\n");
        assertThat(text("A.MD", Uploads.utf8("---\ntitle: T\n---\n\n# One\n")))
                .isEqualTo("---\ntitle: T\n---\n\n# One\n");
    }

    @Test
    void aWebPageGivesItsTitleAndParagraphsWithoutWhatLeadsAround() throws IOException {
        String page = """
                <html><head><title>Talks end</title><script>alert(1)</script></head><body>
                <nav>Home <a href="/x">More</a></nav>
                <article><p>The talks <b>ended</b> on
                Monday.</p><div>"We tried", said Ana&nbsp;Ruiz.</div></article><footer>Imprint</footer></body></html>""";

        assertThat(text("page.html", Uploads.utf8(page)))
                .isEqualTo("# Talks end\n\nThe talks ended on Monday.\n\n\"We tried\", said Ana Ruiz.\n");
    }

    @Test
    void aPdfGivesTheTextOfAllItsPages() throws IOException {
        byte[] pdf = Uploads.pdf(2, Uploads.line("The harbour stays open."));

        assertThat(text("talks.pdf", pdf)).isEqualTo("The harbour stays open.\n\nThe harbour stays open.\n");
    }

    @Test
    void aWordFileGivesItsParagraphs() throws IOException {
        assertThat(text("talks.docx", Uploads.docxOfParagraphs("One &amp; two", "", "Three")))
                .isEqualTo("One & two\n\nThree\n");
    }

    @Test
    void captionsKeepSpeakersAndTheTimesAtWhichTheyBegin() throws IOException {
        String captions = """
                WEBVTT

                NOTE made by hand

                00:01.000 --> 00:03.000
                <v Ana Ruiz>The harbour

                2
                00:03.000 --> 00:05.000 align:start
                <v Ana Ruiz>stays <i>open</i>.

                01:00:05.000 --> 01:00:06.000
                <v Tom Vale>No.
                """;

        assertThat(text("talks.vtt", Uploads.utf8(captions))).isEqualTo("""
                        ---
                        kind: transcript
                        ---

                        Ana Ruiz: The harbour stays open. [00:00:01]

                        Tom Vale: No. [01:00:05]
                        """);
    }

    @Test
    void subtitlesAreReadLikeCaptions() throws IOException {
        String subtitles =
                "1\r\n00:00:01,000 --> 00:00:02,500\r\nNobody is held.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nNobody.\r\n";

        assertThat(text("talks.srt", Uploads.utf8(subtitles))).isEqualTo("Nobody is held. Nobody. [00:00:01]\n");
    }
}
