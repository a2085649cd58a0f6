package rapporteur.corpus.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 or nothing: a wrongly guessed encoding would put words into somebody's mouth. */
final class StrictText {
    private StrictText() {}

    static String of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                throw new RefusedUploadException(Defect.NUL, nul + 1);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedUploadException(Defect.OTHER_ENCODING);
        }
    }
}
