package rapporteur.corpus.extract;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import rapporteur.corpus.extract.ExtractionProcess.Budget;

/** The text of a PDF, page by page. A page that is nothing but a picture is refused: what stands on it would be missing. */
final class PdfText {
    /** What a stripper puts between paragraphs; a line feed alone is the end of a printed line. */
    private static final String PARAGRAPH = "\u2029";

    private PdfText() {}

    static String of(byte[] bytes, Budget budget) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.isEncrypted()) {
                throw locked();
            }
            int pages = pdf.getNumberOfPages();
            if (pages > budget.pages()) {
                throw new RefusedUploadException(Defect.TOO_MANY_PAGES, pages, budget.pages());
            }
            return text(pdf, pages, budget);
        } catch (InvalidPasswordException e) {
            throw locked();
        }
    }

    private static RefusedUploadException locked() {
        return new RefusedUploadException(Defect.PROTECTED);
    }

    private static String text(PDDocument pdf, int pages, Budget budget) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setParagraphEnd(PARAGRAPH);
        Paragraphing text = new Paragraphing();
        int length = 0;
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String found = stripper.getText(pdf);
            length += found.length();
            if (length > budget.textLength()) {
                break;
            }
            if (found.isBlank() && hasPicture(pdf.getPage(page - 1))) {
                throw new RefusedUploadException(Defect.SCANNED, page);
            }
            for (String paragraph : found.split(PARAGRAPH, -1)) {
                text.add(paragraph.replaceAll("(?<=\\p{Ll})-\\R(?=\\p{Ll})", ""));
                text.end();
            }
        }
        if (length > budget.textLength()) {
            throw new RefusedUploadException(Defect.TOO_LONG, budget.textLength() / 1_000_000);
        }
        return text.toString();
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }
}
