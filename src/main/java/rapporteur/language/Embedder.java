package rapporteur.language;

import java.util.List;

/** Turns texts into vectors that lie near each other where the texts mean the same. Safe for use by many threads. */
public interface Embedder {
    /** The vector of a text, of unit length, always of as many dimensions. A text beyond what the model reads is cut. */
    float[] embed(String text);

    /** The vectors of short texts, in their order, where it doesn't matter that they may differ in the third place from those of one. */
    default List<float[]> embedAll(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }

    /** Vectors can be compared where their embedders have the same fingerprint. */
    String fingerprint();

    /** How much two vectors of one embedder agree: their cosine, from -1 to 1, and 1 for the same text. */
    static double cosine(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(one.length + " dimensions against " + other.length);
        }
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
