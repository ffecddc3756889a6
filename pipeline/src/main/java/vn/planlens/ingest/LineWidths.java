package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How full the lines of a text are. Lines after which a sentence goes on in small letters were broken because the next
 * word found no room; their width, near a place, is the usual width there. Whatever measure lets these lines look most
 * alike is taken: places on the page, widths of letters, or numbers of characters.
 */
final class LineWidths {

    /** So many lines on either side of a place tell its usual width. */
    private static final int NEAR = 12;

    /** So many lines that go on make a text a wrapped one ... */
    private static final int LEAST = 3;

    /** ... unless they are fewer than this share of all. */
    private static final double LEAST_SHARE = 0.04;

    /** No line of wrapped text is longer than this, in characters. */
    private static final int LONGEST = 220;

    private final List<FlowLine> lines;
    private final ToDoubleFunction<FlowLine> measure;
    private final double wordScale;
    private final double[] usual;
    private final boolean wrapped;

    LineWidths(List<FlowLine> lines) {
        this.lines = lines;
        List<Integer> full = new ArrayList<>();
        int long_ = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean goesOn = lines.get(i + 1).startsLower() && !lines.get(i).isFinished();
            if (goesOn && lines.get(i).text().length() > 20) {
                full.add(i);
                long_ += lines.get(i).text().length() > LONGEST ? 1 : 0;
            }
        }
        this.wrapped = full.size() >= LEAST && full.size() >= LEAST_SHARE * lines.size() && 3 * long_ < full.size();
        boolean placed = lines.stream().allMatch(line -> line.box() != null);
        ToDoubleFunction<FlowLine> letters = line -> GlyphWidths.of(line.text());
        ToDoubleFunction<FlowLine> signs = line -> line.text().length();
        if (placed) {
            this.measure = line -> line.box().right();
        } else {
            this.measure = spread(full, letters) <= spread(full, signs) ? letters : signs;
        }
        this.wordScale = placed ? 0.5 : 1;
        this.usual = usualWidths(full);
    }

    /** Whether the text consists of wrapped lines; if not, a line is a paragraph. */
    boolean isWrapped() {
        return wrapped;
    }

    /**
     * How full the line before was: its width with the first word of this line, over the usual width. Above 1 the word
     * found no room; far below 1 the line was ended on purpose.
     *
     * @param i index of the later line
     */
    double fill(int i) {
        FlowLine line = lines.get(i - 1);
        double scale = line.box() == null ? 1 : line.box().fontSize();
        double word = GlyphWidths.of(" " + lines.get(i).firstWord()) * wordScale * scale;
        return (measure.applyAsDouble(line) + word) / usual[i - 1];
    }

    private double spread(List<Integer> full, ToDoubleFunction<FlowLine> candidate) {
        double[] widths = full.stream()
                .mapToDouble(i -> candidate.applyAsDouble(lines.get(i)))
                .sorted()
                .toArray();
        if (widths.length == 0) {
            return 0;
        }
        return (quantile(widths, 0.9) - quantile(widths, 0.4)) / quantile(widths, 0.9);
    }

    private double[] usualWidths(List<Integer> full) {
        double[] widths = new double[lines.size()];
        double[] all = full.stream()
                .mapToDouble(i -> measure.applyAsDouble(lines.get(i)))
                .toArray();
        double widest = lines.stream().mapToDouble(measure).max().orElse(1);
        int next = 0;
        for (int i = 0; i < widths.length; i++) {
            while (next < full.size() && full.get(next) < i) {
                next++;
            }
            int from = Math.max(0, next - NEAR);
            int to = Math.min(all.length, next + NEAR);
            double[] near = Arrays.copyOfRange(all, from, Math.max(from, to));
            Arrays.sort(near);
            widths[i] = near.length < LEAST ? widest : quantile(near, 0.85);
        }
        return widths;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
