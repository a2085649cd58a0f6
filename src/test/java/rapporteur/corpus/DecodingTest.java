package rapporteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecodingTest {
    @Test
    void everyLineEndBecomesALineFeed() {
        assertThat(text("one\r\ntwo\rthree\n\r\nfour")).isEqualTo("one\ntwo\nthree\n\nfour");
    }

    @Test
    void aByteOrderMarkIsDroppedOnlyAtTheBeginning() {
        assertThat(text("\uFEFFone \uFEFFtwo")).isEqualTo("one \uFEFFtwo");
    }

    @Test
    void wrongBytesAreNamedWithTheirLine() {
        byte[] latin = "Talks\r\nwith\rMr. Kolář\n".replace('ř', 'é').getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Decoding.text(latin))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContainingAll("not UTF-8", "line 3", "0xE1", "byte 20", "save it as UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNamed() {
        assertThatThrownBy(() -> Decoding.text(new byte[] {'o', 'k', (byte) 0xC3}))
                .hasMessageContainingAll("not UTF-8", "line 1", "byte 3");
    }

    @Test
    void utf16IsCalledByItsName() {
        assertThatThrownBy(() -> Decoding.text("\uFEFFTalks".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContainingAll("UTF-16", "save it as UTF-8");
        assertThatThrownBy(() -> Decoding.text("Talks".getBytes(Charset.forName("UTF-16"))))
                .hasMessageContaining("UTF-16");
    }

    @Test
    void binaryContentIsNoText() {
        assertThatThrownBy(() -> Decoding.text(new byte[] {'G', 'I', 'F', 0, 1}))
                .hasMessageContainingAll("is not a text file", "byte 4");
        assertThatThrownBy(() -> Decoding.text("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("PDF");
    }

    @Test
    void whatIsTooLargeIsToBeSplit() {
        assertThatThrownBy(() -> new DocumentReader(10).read("a", new byte[11], LocalDate.EPOCH))
                .hasMessageContainingAll("too large", "split it");
    }

    @Property
    void nothingButTheMarkAndTheLineEndsEverChanges(@ForAll("texts") String original) {
        String expected = original.replace("\r\n", "\n").replace('\r', '\n');

        assertThat(text(original)).isEqualTo(expected);
        assertThat(text("\uFEFF" + original)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any().filter(text -> !text.startsWith("\uFEFF") && !text.startsWith("%PDF-"));
    }

    private static String text(String file) {
        return Decoding.text(file.getBytes(StandardCharsets.UTF_8));
    }
}
