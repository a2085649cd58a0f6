package rapporteur.corpus.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The child: reads one file from its input, and replies with a mark for the outcome and the text or the reason. */
final class ExtractionProcess {
    /** Characters that no last words of a JVM begin with. */
    static final int TEXT = 1;

    static final int REFUSAL = 2;

    private ExtractionProcess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream reply = System.out;
        // Whatever a library prints must not become part of the text.
        System.setOut(System.err);
        Budget budget = new Budget(
                Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        byte[] bytes = System.in.readAllBytes();
        try {
            String text = text(Format.valueOf(arguments[0]), bytes, budget);
            reply.write(TEXT);
            reply.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (RefusedUploadException refused) {
            refuse(refused, reply);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            refuse(new RefusedUploadException(Defect.BROKEN), reply);
        }
        reply.flush();
    }

    private static void refuse(RefusedUploadException refused, PrintStream reply) throws IOException {
        reply.write(REFUSAL);
        reply.write(refused.told().getBytes(StandardCharsets.UTF_8));
    }

    /** What a file may inflate to, in bytes, how long its text may be, and how many pages it may have. */
    record Budget(int inflatedBytes, int textLength, int pages) {}

    private static String text(Format format, byte[] bytes, Budget budget) throws IOException {
        String text = switch (format) {
            case TXT, MARKDOWN -> StrictText.of(bytes);
            case HTML -> HtmlText.of(bytes);
            case PDF -> PdfText.of(bytes, budget);
            case DOCX -> DocxText.of(bytes, budget);
            case VTT, SRT -> CaptionText.of(StrictText.of(bytes));
        };
        if (text.length() > budget.textLength()) {
            throw new RefusedUploadException(Defect.TOO_LONG, budget.textLength() / 1_000_000);
        }
        if (text.isBlank()) {
            throw new RefusedUploadException(Defect.NO_TEXT);
        }
        return text;
    }
}
