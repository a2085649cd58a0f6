package rapporteur.index.lucene;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Vectors that are only ever compared with a few others, each number in one byte: a quarter of the room, and cosines that are
 * off by some thousandths.
 */
final class SmallVectors {
    private SmallVectors() {}

    static BytesRef packed(List<float[]> vectors) {
        int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + vectors.size() * (Float.BYTES + dimensions));
        bytes.putInt(dimensions);
        for (float[] vector : vectors) {
            float step = step(vector);
            bytes.putFloat(step);
            for (float number : vector) {
                bytes.put((byte) Math.round(number / step));
            }
        }
        return new BytesRef(bytes.array());
    }

    private static float step(float[] vector) {
        float most = Float.MIN_NORMAL;
        for (float number : vector) {
            most = Math.max(most, Math.abs(number));
        }
        return most / Byte.MAX_VALUE;
    }

    /** The cosines of the packed vectors with another one, all of unit length. */
    static List<Double> cosines(BytesRef packed, float[] other) {
        ByteBuffer bytes = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length);
        int dimensions = bytes.getInt();
        List<Double> cosines = new ArrayList<>();
        while (bytes.hasRemaining()) {
            double step = bytes.getFloat();
            double sum = 0;
            for (int i = 0; i < dimensions; i++) {
                sum += bytes.get() * other[i];
            }
            cosines.add(sum * step);
        }
        return cosines;
    }
}
