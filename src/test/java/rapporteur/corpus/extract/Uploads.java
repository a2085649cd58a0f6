package rapporteur.corpus.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files as people send them, good and bad. */
public final class Uploads {
    private Uploads() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(String body) throws IOException {
        return zip(Map.of("word/document.xml", utf8("""
                <?xml version="1.0"?>%s""".formatted(body))));
    }

    static byte[] docxOfParagraphs(String... paragraphs) throws IOException {
        StringBuilder body = new StringBuilder("<w:document xmlns:w=\"urn:w\"><w:body>");
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return docx(body + "</w:body></w:document>");
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A Word file whose text is {@code megabytes} of the letter a, in a few kilobytes. */
    public static byte[] inflatingDocx(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8("<w:document xmlns:w=\"urn:w\"><w:p><w:t>"));
            byte[] megabyte = "a ".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
            zip.write(utf8("</w:t></w:p></w:document>"));
        }
        return bytes.toByteArray();
    }

    interface Drawing {
        void on(PDPageContentStream page, PDDocument pdf) throws IOException;
    }

    static byte[] pdf(int pages, Drawing drawing) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return saved(draw(pdf, pages, drawing));
        }
    }

    /** A page whose content is {@code megabytes} of blanks, in some hundred kilobytes. */
    public static byte[] inflatingPdf(int megabytes) throws IOException {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDStream content = new PDStream(pdf);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < megabytes; i++) {
                    out.write(megabyte);
                }
            }
            page.setContents(content);
            return saved(pdf);
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            draw(pdf, 1, line("secret"));
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(pdf);
        }
    }

    static Drawing line(String text) {
        return (page, pdf) -> {
            page.beginText();
            page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            page.newLineAtOffset(50, 700);
            page.showText(text);
            page.endText();
        };
    }

    static Drawing picture() {
        return (page, pdf) -> page.drawImage(
                LosslessFactory.createFromImage(pdf, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)), 20, 20);
    }

    private static PDDocument draw(PDDocument pdf, int pages, Drawing drawing) throws IOException {
        for (int i = 0; i < pages; i++) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                drawing.on(content, pdf);
            }
        }
        return pdf;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
