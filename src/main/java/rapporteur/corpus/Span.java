package rapporteur.corpus;

import java.util.Comparator;

/**
 * A stretch of a document's text, in UTF-16 units: from {@code start}, up to but not including {@code end}. Spans order by
 * where they start, the shorter one first.
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same stretch counted from an origin that lies {@code by} units earlier. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The stretch without white space at its ends, non-breaking blanks included. */
    public Span trim(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Blank.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Blank.is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
