package rapporteur.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class FromMemoryTest {
    private static final CompressionMode MODE = new FromMemory();

    @Test
    void piecesOneBehindTheOtherAreReadAsTheyWereWritten() throws IOException {
        List<byte[]> pieces = List.of(repetitive(), random(), repetitive(), new byte[] {7});

        try (Directory directory = new ByteBuffersDirectory()) {
            write(pieces, directory);
            try (IndexInput file = directory.openInput("pieces", IOContext.DEFAULT)) {
                Decompressor decompressor = MODE.newDecompressor();
                for (byte[] piece : pieces) {
                    assertThat(read(piece.length, 0, piece.length, decompressor, file))
                            .isEqualTo(piece);
                }
                assertThat(file.getFilePointer()).isEqualTo(file.length());
            }
        }
    }

    @Test
    void partOfAPieceIsReadByItself() throws IOException {
        byte[] piece = repetitive();

        try (Directory directory = new ByteBuffersDirectory()) {
            write(List.of(piece), directory);
            try (IndexInput file = directory.openInput("pieces", IOContext.DEFAULT)) {
                byte[] part = read(piece.length, 11, 30, MODE.newDecompressor().clone(), file);

                assertThat(new String(part, StandardCharsets.UTF_8)).isEqualTo(". The talks were opened. The t");
            }
        }
    }

    private static byte[] repetitive() {
        return "were opened. The talks ".repeat(300).getBytes(StandardCharsets.UTF_8);
    }

    /** Gets longer when it is compressed. */
    private static byte[] random() {
        byte[] random = new byte[5_000];
        new Random(1).nextBytes(random);
        return random;
    }

    private static void write(List<byte[]> pieces, Directory directory) throws IOException {
        try (IndexOutput file = directory.createOutput("pieces", IOContext.DEFAULT);
                Compressor compressor = MODE.newCompressor()) {
            for (byte[] piece : pieces) {
                compressor.compress(new ByteBuffersDataInput(List.of(ByteBuffer.wrap(piece))), file);
            }
        }
    }

    private static byte[] read(int pieceLength, int offset, int length, Decompressor decompressor, IndexInput file)
            throws IOException {
        BytesRef bytes = new BytesRef();
        decompressor.decompress(file, pieceLength, offset, length, bytes);
        return BytesRef.deepCopyOf(bytes).bytes;
    }
}
