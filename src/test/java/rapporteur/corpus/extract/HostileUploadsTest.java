package rapporteur.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm are refused with a reason, within the limits. */
class HostileUploadsTest {
    private static void refused(String name, byte[] bytes, String why) {
        refused(name, new ByteArrayInputStream(bytes), why);
    }

    private static void refused(String name, InputStream content, String why) {
        assertThatThrownBy(() -> new Extractor().extract(name, content))
                .isInstanceOf(RefusedUploadException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aWordFileThatInflatesToAGigabyte() throws IOException {
        refused("bomb.docx", Uploads.inflatingDocx(1_000), "inflates to more than is allowed");
    }

    @Test
    void aPdfThatInflatesToThirdOfAGigabyte() throws IOException {
        byte[] bomb = Uploads.inflatingPdf(300);

        assertThat(bomb.length).isLessThan(1_000_000);
        refused("bomb.pdf", bomb, "");
    }

    @Test
    void aPdfOfTenThousandPages() throws IOException {
        refused("long.pdf", Uploads.pdf(10_000, Uploads.line("x")), "has 10000 pages, and 2000 is the most");
    }

    @Test
    void anExternalEntityIsNeverOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            for (String address :
                    new String[] {secret.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort() + "/"}) {
                refused(
                        "entity.docx",
                        Uploads.docx("<!DOCTYPE d [<!ENTITY e SYSTEM \"" + address
                                + "\">]><d><p><t>before &e; after</t></p></d>"),
                        "has definitions of its own");
            }

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entitiesThatMultiply() throws IOException {
        refused(
                "laughs.docx",
                Uploads.docx("<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><d><p><t>&b;</t></p></d>"),
                "has definitions of its own");
    }

    @Test
    void aGigabyteOfHolesIsReadNoFurtherThanAllowed(@TempDir Path folder) throws IOException {
        Path sparse = folder.resolve("sparse.txt");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(1 << 30);
        }

        try (InputStream content = Files.newInputStream(sparse)) {
            refused("sparse.txt", content, "is larger than 20 MB");
        }
    }

    @Test
    void aWrongEnding() throws IOException {
        refused("talks.txt", Uploads.pdf(1, Uploads.line("x")), "begins like a PDF");
        refused("talks.pdf", Uploads.docxOfParagraphs("x"), "begins like a ZIP file");
        refused("talks.docx", Uploads.utf8("x"), "begins unlike any .docx file");
        refused("talks.exe", Uploads.utf8("MZ"), "is none of the files that are taken");
        refused("talks", Uploads.utf8("x"), "is none of the files that are taken");
    }

    @Test
    void aNameThatIsAPathOrRunsBackwardsTouchesNothing() throws IOException {
        assertThat(new Extractor()
                        .extract("../../etc/\u202Etxt.passwd.txt", new ByteArrayInputStream(Uploads.utf8("Text."))))
                .isEqualTo("Text.");
    }

    @Test
    void protectedFilesAndMacros() throws IOException {
        refused("locked.pdf", Uploads.lockedPdf(), "is protected");
        refused(
                "locked.docx",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                "is protected by a password or an old Word file");
        refused(
                "macro.docx",
                Uploads.zip(Map.of("word/vbaProject.bin", Uploads.utf8("x"))),
                "part word/vbaProject.bin is a program (macros)");
        refused(
                "lines.docx",
                Uploads.zip(Map.of("word/\nEMPTY\nvbaProject.bin", Uploads.utf8("x"))),
                "part word/ EMPTY vbaProject.bin is a program (macros)");
    }

    @Test
    void aScannedPageIsNamed() throws IOException {
        refused("scan.pdf", Uploads.pdf(1, Uploads.picture()), "page 1 is a picture without text");
    }

    @Test
    void brokenFiles() throws IOException {
        byte[] pdf = Uploads.pdf(1, Uploads.line("x"));
        refused("broken.pdf", Arrays.copyOf(pdf, 60), "is broken");
        refused("broken.docx", Uploads.docx("<d><p><t>never closed"), "part word/document.xml is broken");
        refused(
                "other.docx",
                Uploads.zip(Map.of("xl/workbook.xml", Uploads.utf8("x"))),
                "has no part word/document.xml");
    }

    @Test
    void whatIsNoText() {
        refused("nul.txt", new byte[] {'a', 0, 'b'}, "character 2 is NUL");
        refused("latin.txt", "café".getBytes(StandardCharsets.ISO_8859_1), "is not UTF-8");
        refused("empty.txt", new byte[0], "is empty");
        refused("blank.md", Uploads.utf8(" \n \n"), "holds no text");
    }

    @Test
    void anEndlessLine() {
        refused("line.txt", Uploads.utf8("word ".repeat(1_200_000)), "million characters of text");
    }

    @Test
    void whatTakesTooLongIsEnded() {
        Limits hasty = new Limits(20_000_000, 40 << 20, 5_000_000, 2_000, Duration.ofMillis(1), 192);

        assertThatThrownBy(() -> new Extractor(hasty).extract("a.txt", new ByteArrayInputStream(Uploads.utf8("x"))))
                .isInstanceOf(RefusedUploadException.class)
                .hasMessageContaining("takes too long to read");
    }

    @Test
    void whatTakesTooMuchMemoryIsEnded() {
        Limits poor = new Limits(20_000_000, 40 << 20, 5_000_000, 2_000, Duration.ofSeconds(20), 16);

        assertThatThrownBy(() -> new Extractor(poor).extract("a.txt", new ByteArrayInputStream(new byte[19_000_000])))
                .isInstanceOf(RefusedUploadException.class)
                .hasMessageContaining("needs too much memory");
    }
}
