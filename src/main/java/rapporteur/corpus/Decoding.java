package rapporteur.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes to text, strictly: UTF-8 or nothing, since a wrongly guessed encoding would put words into somebody's mouth. A
 * byte order mark is dropped and every line ends with a line feed; nothing else changes.
 */
final class Decoding {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoding() {}

    static String text(byte[] bytes) {
        refuseUtf16(bytes);
        refuseBinary(bytes);

        String text = decoded(bytes);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void refuseUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnreadableDocumentException(
                    "is encoded as UTF-16; save it as UTF-8 (in most editors: Save As, Encoding) and try again");
        }
    }

    private static void refuseBinary(byte[] bytes) {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            throw new UnreadableDocumentException("is not a text file but a PDF; save its text as .txt or .md");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableDocumentException("is not a text file: byte " + (i + 1)
                        + " is NUL; save the text itself as .txt or .md in UTF-8");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        // UTF-8 never gives more UTF-16 units than it has bytes.
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);

        if (result.isError()) {
            throw notUtf8(bytes, in.position());
        }
        return out.flip().toString();
    }

    private static UnreadableDocumentException notUtf8(byte[] bytes, int wrong) {
        int line = 1;
        for (int i = 0; i < wrong; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
            }
        }
        return new UnreadableDocumentException(String.format(
                Locale.ROOT,
                "is not UTF-8: line %d holds the byte 0x%02X (byte %d of the file); save it as UTF-8 and try again",
                line,
                bytes[wrong] & 0xFF,
                wrong + 1));
    }
}
