package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    @Test
    void saysWhatTheDocumentIs() {
        Document document = Reading.of("""
                ---
                title: Talks resume
                date: 2019-04-02
                kind: statement
                source: Harbor News
                url: https://example.org/talks
                ---

                The ministers met.
                """);

        assertThat(document.title()).isEqualTo("Talks resume");
        assertThat(document.date()).isEqualTo(LocalDate.of(2019, 4, 2));
        assertThat(document.kind()).isEqualTo(Document.Kind.STATEMENT);
        assertThat(document.source().name()).isEqualTo("Harbor News");
        assertThat(document.source().url()).contains(URI.create("https://example.org/talks"));
    }

    @Test
    void offsetsCountFromTheFirstLineThatIsNotBlank() {
        assertThat(Reading.of("---\ntitle: Talks\n--- \n \n\n  The ministers met.\n")
                        .text())
                .isEqualTo("  The ministers met.\n");
    }

    @Test
    void isReadForgivingly() {
        FrontMatter read = FrontMatter.of("""
                ---\t
                # how to fill this in: see below
                TITLE : "Steel: the fifth round"

                Source: 'Harbor: News'
                mood: fair
                kind:
                no key on this line
                ---
                Text""");

        assertThat(read.value("title")).contains("Steel: the fifth round");
        assertThat(read.value("source")).contains("Harbor: News");
        assertThat(read.value("kind")).isEmpty();
        assertThat(read.text()).isEqualTo("Text");
    }

    @Test
    void aBlockThatNeverClosesIsText() {
        String file = "---\ntitle: Talks\n\nThe ministers met.";

        assertThat(Reading.of(file).text()).isEqualTo(file);
    }

    @Test
    void dashesBelowTheFirstLineAreText() {
        String file = "\n---\ntitle: Talks\n---\nThe ministers met.";

        assertThat(FrontMatter.of(file).text()).isEqualTo(file);
    }

    @Test
    void aDateOrKindThatIsNoneIsGuessedFromTheText() {
        Document document = Reading.of("---\ndate: soon\nkind: novel\n---\nHESTA, May 4, 2018 — The ministers met.");

        assertThat(document.date()).isEqualTo(LocalDate.of(2018, 5, 4));
        assertThat(document.kind()).isEqualTo(Document.Kind.ARTICLE);
    }

    @Test
    void aDateMayBeWrittenOut() {
        assertThat(Reading.of("---\ndate: 4 May 2018\n---\nThe ministers met.").date())
                .isEqualTo(LocalDate.of(2018, 5, 4));
    }

    @Test
    void withoutTextBelowItTheFileIsRefused() {
        assertThatThrownBy(() -> Reading.of("---\ntitle: Talks\n---\n \n"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("no text after its front matter");
        assertThatThrownBy(() -> Reading.of(" \n\u00A0\n")).hasMessageContaining("is empty");
    }
}
