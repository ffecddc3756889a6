package vn.planlens.model;

/**
 * A half-open range of UTF-16 code units in the normalised text.
 *
 * @param start first code unit, at least 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Number of code units covered. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same range moved by {@code distance} code units. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The characters of {@code text} under this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start; of two that start together the longer one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
