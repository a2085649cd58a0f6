package rapporteur.index.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene's quick compression, whose pieces are read at once before they are taken apart: byte by byte out of a mapped file, that
 * makes an answer some tenths of a millisecond slower.
 */
final class FromMemory extends CompressionMode {
    @Override
    public Compressor newCompressor() {
        return FAST.newCompressor();
    }

    @Override
    public Decompressor newDecompressor() {
        return new Pieces(FAST.newDecompressor());
    }

    private static final class Pieces extends Decompressor {
        private final Decompressor pieces;
        private byte[] memory = new byte[0];

        Pieces(Decompressor pieces) {
            this.pieces = pieces;
        }

        @Override
        public void decompress(DataInput in, int originalLength, int offset, int length, BytesRef bytes)
                throws IOException {
            if (!(in instanceof IndexInput file)) {
                pieces.decompress(in, originalLength, offset, length, bytes);
                return;
            }
            long start = file.getFilePointer();
            int most = (int) Math.min(longest(originalLength), file.length() - start);
            if (memory.length < most) {
                memory = new byte[most];
            }
            file.readBytes(memory, 0, most);

            ByteArrayDataInput read = new ByteArrayDataInput(memory, 0, most);
            pieces.decompress(read, originalLength, offset, length, bytes);
            file.seek(start + read.getPosition());
        }

        /** What so many bytes come to where nothing can be compressed, as LZ4 has it. */
        private static int longest(int originalLength) {
            return originalLength + originalLength / 255 + 16;
        }

        @Override
        public Decompressor clone() {
            return new Pieces(pieces.clone());
        }
    }
}
