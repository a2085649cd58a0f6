package rapporteur.corpus.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken. The ending of a name says which, and the first bytes have to agree. */
enum Format {
    TXT("txt"),
    MARKDOWN("md markdown"),
    HTML("html htm"),
    PDF("pdf"),
    DOCX("docx"),
    VTT("vtt"),
    SRT("srt");

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** With a blank between them. */
    private final String endings;

    Format(String endings) {
        this.endings = endings;
    }

    /** @throws RefusedUploadException where no kind goes by the ending, or the bytes belong to another */
    static Format of(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        Format format = Arrays.stream(values())
                .filter(each -> List.of(each.endings.split(" ", -1)).contains(ending))
                .findFirst()
                .orElseThrow(() -> new RefusedUploadException(Defect.UNKNOWN_KIND));
        format.refuseOthers(bytes);
        return format;
    }

    private void refuseOthers(byte[] bytes) {
        if (startsWith(bytes, OLD_OFFICE_START)) {
            throw new RefusedUploadException(this == DOCX ? Defect.LOCKED_OR_OLD : Defect.OLD_OFFICE);
        }
        Optional<Format> real = startsWith(bytes, PDF_START)
                ? Optional.of(PDF)
                : startsWith(bytes, ZIP_START) ? Optional.of(DOCX) : Optional.empty();
        boolean packed = this == PDF || this == DOCX;
        if (packed && real.isEmpty()) {
            throw new RefusedUploadException(Defect.OTHER_START, ending());
        }
        real.filter(other -> other != this).ifPresent(other -> {
            throw new RefusedUploadException(Defect.OTHER_ENDING, other == PDF ? "PDF" : "ZIP");
        });
    }

    private String ending() {
        return List.of(endings.split(" ", -1)).getFirst();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
