package vn.planlens.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.planlens.model.Span;

/** Stretches of a text, asked for by offset. Immutable. */
public final class SpanSet {

    private final int[] starts;
    private final int[] ends;

    /** @param spans in reading order; those that overlap become one */
    public SpanSet(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            int last = apart.size() - 1;
            if (last >= 0 && span.start() < apart.get(last).end()) {
                apart.set(last, apart.get(last).cover(span));
            } else {
                apart.add(span);
            }
        }
        this.starts = apart.stream().mapToInt(Span::start).toArray();
        this.ends = apart.stream().mapToInt(Span::end).toArray();
    }

    /** The stretches of both. */
    public SpanSet with(SpanSet other) {
        return new SpanSet(Stream.of(this, other)
                .flatMap(set ->
                        IntStream.range(0, set.starts.length).mapToObj(i -> new Span(set.starts[i], set.ends[i])))
                .sorted(Comparator.comparingInt(Span::start))
                .toList());
    }

    /** Whether the offset lies in one of them. */
    public boolean covers(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < starts.length && starts[low] <= offset;
    }
}
