package vn.planlens.ingest;

import java.util.List;
import vn.planlens.rules.OutlineMarker;

/**
 * Weighs what speaks for and against a paragraph beginning with a line, where neither marker nor fixed words decide. The
 * weights are natural logarithms of odds, set by rewrapping plans at many widths. What a blank line means is learned
 * from the text itself: in some every line is followed by one.
 */
final class BreakWeights {

    /** A line this full, with the next line's first word, was probably broken for want of room. */
    static final double FULL = 0.9;

    /** No wrapped line is wider than its neighbours by more than this. */
    private static final double WIDEST = 1.15;

    /** A longer line without a sign at its end is a sentence that goes on, where lines are not wrapped. */
    static final int SENTENCE = 100;

    private static final double FINISHED = 1;
    private static final double COLON = 2;
    private static final double COMMA = -3.5;
    private static final double OPEN = -3;
    private static final double NAME_BROKEN = -1.5;
    private static final double SMALL_LETTER = -2.5;
    private static final double OPENING_WORDS = 1.5;
    private static final double OPENING_WORDS_UNFINISHED = 2.5;
    private static final double FURTHER_CITATION = -1.5;
    private static final double CAPITALS_CHANGE = 2.5;
    private static final double BEHIND_HEADING = 1;
    private static final double UNWRAPPED = 3;
    private static final double UNBROKEN = 1.5;
    private static final double UNWRAPPED_SENTENCE = -1;

    /** Unless enough lines tell, the first line of a paragraph is taken to be indented by this share. */
    private static final double INDENT = 0.05;

    /** A smaller indent is none. */
    private static final double LEAST_INDENT = 0.03;

    private static final double WIDEST_INDENT = 0.12;
    private static final int LEAST = 3;

    /** Blank lines tell no more than this. */
    private static final double GAP_AT_MOST = 2.5;

    private static final int GAPS = 4;

    private final List<FlowLine> lines;
    private final OutlineMarker[] markers;
    private final boolean[] marked;
    private final LineWidths widths;
    private final double[] gaps = new double[GAPS];
    private final double indent;

    /**
     * @param markers for each line the marker with which it begins, or null
     * @param marked for each line, whether a bullet or firm marker stands in front
     */
    BreakWeights(List<FlowLine> lines, OutlineMarker[] markers, boolean[] marked, LineWidths widths) {
        this.lines = lines;
        this.marked = marked;
        this.markers = markers;
        this.widths = widths;
        this.indent = learnIndent();
        learnGaps();
    }

    /** How much less the first lines of paragraphs hold than the others, as a share of the width. */
    private double learnIndent() {
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOnInSmallLetters(i + 1)) {
                int kind = marked[i] ? 0 : 1;
                sums[kind] += widths.share(i);
                counts[kind]++;
            }
        }
        if (Math.min(counts[0], counts[1]) < LEAST) {
            return INDENT;
        }
        return Math.max(0, Math.min(WIDEST_INDENT, sums[1] / counts[1] - sums[0] / counts[0]));
    }

    private void learnGaps() {
        double[] begin = new double[GAPS];
        double[] goOn = new double[GAPS];
        double begins = 0;
        double goesOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            FlowLine line = lines.get(i);
            if (line.pageTop()) {
                continue;
            }
            if (goesOnInSmallLetters(i)) {
                goOn[line.gap()]++;
                goesOn++;
            } else if (lines.get(i - 1).isFinished() && marked[i]) {
                begin[line.gap()]++;
                begins++;
            }
        }
        for (int gap = 0; gap < GAPS; gap++) {
            double ratio = (begin[gap] + 0.5) / (begins + 2) * (goesOn + 2) / (goOn[gap] + 0.5);
            gaps[gap] = Math.max(-GAP_AT_MOST, Math.min(GAP_AT_MOST, Math.log(ratio)));
            if (begin[gap] + goOn[gap] == 0) {
                // Nothing tells of so wide a gap: it says no less than a narrower one.
                gaps[gap] = Math.max(gaps[gap], gap == 0 ? 0 : Math.max(0, gaps[gap - 1]));
            }
        }
    }

    /**
     * Above 0 where the line rather begins a paragraph.
     *
     * @param first whether the line before begins one
     */
    double weigh(int i, boolean first) {
        FlowLine before = lines.get(i - 1);
        FlowLine line = lines.get(i);
        double weight = line.pageTop() ? 0 : gaps[line.gap()];
        weight += endOf(before, line) + startOf(before, line);
        boolean heading = first && !before.isFinished() && markers[i - 1] != null && markers[i - 1].firm();
        if (line.isCapitals() != before.isCapitals()) {
            weight += CAPITALS_CHANGE;
        } else if (heading) {
            // Rather than the first line of a numbered sentence that goes on with a name.
            weight += BEHIND_HEADING;
        }
        return weight + fill(i, first);
    }

    private static double endOf(FlowLine before, FlowLine line) {
        if (before.isFinished()) {
            return before.lastSign() == ':' ? COLON : FINISHED;
        }
        if (before.lastSign() == ',') {
            return COMMA;
        }
        boolean number = Character.isDigit(line.firstSign());
        boolean open = LineWords.isOpen(before.text()) || number && LineWords.ends(before.text(), LineWords.Use.AWAITS);
        if (open && !before.isCapitals()) {
            return OPEN;
        }
        return LineSigns.isNameBroken(before, line) ? NAME_BROKEN : 0;
    }

    private static double startOf(FlowLine before, FlowLine line) {
        if (line.startsLower()) {
            return SMALL_LETTER;
        }
        if (LineWords.starts(line.bare(), LineWords.Use.OPENS)) {
            return before.isFinished() ? OPENING_WORDS : OPENING_WORDS_UNFINISHED;
        }
        if (LineWords.starts(line.bare(), LineWords.Use.CITES)) {
            return FURTHER_CITATION;
        }
        boolean parted = before.isFinished() || before.lastSign() == ',';
        if (!parted || !LineWords.starts(line.bare(), LineWords.Use.ISSUER)) {
            return 0;
        }
        // "... năm 2026. UBND phường yêu cầu ..." is as often one paragraph.
        return before.lastSign() == '.' ? 0 : OPENING_WORDS;
    }

    private double fill(int i, boolean first) {
        FlowLine before = lines.get(i - 1);
        if (!widths.isWrapped()) {
            boolean sentence = before.text().length() > SENTENCE && !before.isCapitals();
            return before.isFinished() || !sentence ? UNWRAPPED : UNWRAPPED_SENTENCE;
        }
        if (widths.share(i - 1) > WIDEST) {
            // Far wider than what was wrapped around it: it was not broken for want of room.
            return UNBROKEN;
        }
        double fill = widths.fill(i) + (first && before.box() == null ? indent : 0);
        if (fill < FULL) {
            return fill < 0.8 ? 3.5 : 2;
        }
        return (fill < 0.93 ? 0.5 : fill < 0.97 ? -0.5 : -1.7) + indented(i);
    }

    /** A line that goes on although it is not full was indented: it is the first of its paragraph. */
    private double indented(int i) {
        if (indent < LEAST_INDENT || i + 1 == lines.size() || !goesOnInSmallLetters(i + 1)) {
            return 0;
        }
        double fill = widths.fill(i + 1);
        return fill < 0.97 ? 2 : fill < 1 ? 1 : fill > 1.04 ? -1 : 0;
    }

    private boolean goesOnInSmallLetters(int i) {
        return lines.get(i).startsLower() && !lines.get(i - 1).isFinished() && markers[i] == null;
    }
}
