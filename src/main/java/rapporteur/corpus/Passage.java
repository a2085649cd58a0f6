package rapporteur.corpus;

/** A paragraph of a document or a turn of a transcript; {@code number} counts from 1 in reading order. */
public record Passage(int number, Span span) {
    public Passage {
        if (number < 1) {
            throw new IllegalArgumentException("passages count from 1, not " + number);
        }
    }
}
