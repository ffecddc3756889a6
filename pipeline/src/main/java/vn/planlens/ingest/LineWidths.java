package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How full the lines of a text are. Lines after which a sentence goes on in small letters were broken because the next
 * word found no room: the text's width there lies between theirs and theirs with that word. Whatever measure fits these
 * lines best is taken: places on the page, widths of letters, or numbers of characters.
 */
final class LineWidths {

    /** So many lines on either side of a place tell its width. */
    private static final int NEAR = 12;

    /** So many lines that go on make a text a wrapped one ... */
    private static final int LEAST = 3;

    /** ... unless they are fewer than this share of all. */
    private static final double LEAST_SHARE = 0.04;

    /** A shorter line that goes on tells nothing of the width. */
    private static final int SHORTEST = 20;

    /** No line of wrapped text is longer than this, in characters. */
    private static final int LONGEST = 220;

    /** Width of a letter over the height of its face. */
    private static final double LETTER = 0.5;

    private final List<FlowLine> lines;
    private final double[] widths;
    private final double[] grown;
    private final double[] usual;
    private final boolean wrapped;

    /** @param marked for each line, whether a bullet or marker stands in front: it may be indented */
    LineWidths(List<FlowLine> lines, boolean[] marked) {
        this.lines = lines;
        int[] full = full(marked);
        long longest = Arrays.stream(full)
                .filter(i -> lines.get(i).text().length() > LONGEST)
                .count();
        this.wrapped = full.length >= LEAST && full.length >= LEAST_SHARE * lines.size() && 3 * longest < full.length;
        int[] plain = Arrays.stream(full).filter(i -> !marked[i]).toArray();
        int[] telling = plain.length >= LEAST ? plain : full;
        Measure best = null;
        for (Measure measure : measures()) {
            measure.fit(telling);
            best = best == null || measure.misfits < best.misfits ? measure : best;
        }
        this.widths = best.widths;
        this.grown = best.grown;
        this.usual = best.usual;
    }

    /** The lines that were surely broken for want of room. */
    private int[] full(boolean[] marked) {
        List<Integer> full = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean goesOn = lines.get(i + 1).startsLower()
                    && !marked[i + 1]
                    && !lines.get(i).isFinished();
            if (goesOn && lines.get(i).text().length() > SHORTEST) {
                full.add(i);
            }
        }
        return full.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Measure> measures() {
        if (lines.stream().allMatch(line -> line.box() != null)) {
            return List.of(new Measure((line, more) -> line.box().right()
                    + GlyphWidths.of(more) * LETTER * line.box().fontSize()));
        }
        return List.of(
                new Measure((line, more) -> GlyphWidths.of(line.text()) + GlyphWidths.of(more)),
                new Measure((line, more) -> line.text().length() + more.length()));
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
        return grown[i - 1] / usual[i - 1];
    }

    /** The line's width over the usual width there. */
    double share(int i) {
        return widths[i] / usual[i];
    }

    /** Width of a line with some more words behind it. */
    @FunctionalInterface
    private interface Ruler {
        double width(FlowLine line, String more);
    }

    /** The lines as one ruler measures them. */
    private final class Measure {

        private final double[] widths = new double[lines.size()];
        private final double[] grown = new double[lines.size()];
        private final double[] usual = new double[lines.size()];
        private int misfits;

        private Measure(Ruler ruler) {
            for (int i = 0; i < widths.length; i++) {
                FlowLine line = lines.get(i);
                widths[i] = ruler.width(line, "");
                String next = i + 1 < lines.size() ? " " + lines.get(i + 1).firstWord() : "";
                grown[i] = ruler.width(line, next);
            }
        }

        /** Finds the width near each line that fits most of the full lines around it. */
        private void fit(int[] full) {
            double widest = Arrays.stream(widths).max().orElse(1);
            int next = 0;
            int fitted = -1;
            for (int i = 0; i < usual.length; i++) {
                while (next < full.length && full[next] < i) {
                    next++;
                }
                if (next == fitted) {
                    usual[i] = usual[i - 1];
                    continue;
                }
                fitted = next;
                int[] near = Arrays.copyOfRange(full, Math.max(0, next - NEAR), Math.min(full.length, next + NEAR));
                usual[i] = near.length < LEAST ? widest : fitNear(near);
            }
        }

        /** The width that the fewest lines are wider than, or narrower even with their next word. */
        private double fitNear(int[] near) {
            double best = 0;
            int fewest = Integer.MAX_VALUE;
            for (int candidate : near) {
                double width = widths[candidate];
                int misfit = 0;
                double room = Double.MAX_VALUE;
                for (int i : near) {
                    misfit += widths[i] > width || grown[i] <= width ? 1 : 0;
                    room = grown[i] > width ? Math.min(room, grown[i]) : room;
                }
                if (misfit < fewest || misfit == fewest && width > best) {
                    fewest = misfit;
                    best = width + (room == Double.MAX_VALUE ? 0 : (room - width) / 2);
                }
            }
            misfits += fewest;
            return best;
        }
    }
}
