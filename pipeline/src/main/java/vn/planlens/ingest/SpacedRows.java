package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.planlens.ingest.Segments.Segment;

/**
 * Divides the lines of a page of a spaced table among its rows. A row begins on the line of its number, or, where cells
 * are centred, so far above it as it reaches below.
 */
final class SpacedRows {

    /** Between two numbers stand no more lines. */
    private static final int FARTHEST = 60;

    /** What it costs to part the lines of a phrase, in lines that a number stands off its row's middle. */
    private static final double PHRASE = 2;

    private static final double OFF_MIDDLE = 0.5;
    private static final double BESIDE_MIDDLE = 0.05;
    private static final double GAP = 1;

    private final List<FlowLine> lines;
    private final int[] numbers;
    private final boolean first;
    private final boolean last;

    /**
     * @param numbers the lines that hold a row's number, ascending
     * @param first whether no row of a page before goes on here
     * @param last whether no row goes on on a page behind
     */
    SpacedRows(List<FlowLine> lines, int[] numbers, boolean first, boolean last) {
        this.lines = lines;
        this.numbers = numbers;
        this.first = first;
        this.last = last;
    }

    List<FlowLine> lines() {
        return lines;
    }

    /** The line on which the row's number stands. */
    int numberLine(int row) {
        return numbers[row];
    }

    /** Whether rows must begin above their numbers: the first one does, or fewer phrases are parted so. */
    boolean isCentred() {
        if (numbers.length == 0 || !isDividable()) {
            return false;
        }
        return first && numbers[0] > 0 || phrasesParted(centred()) < phrasesParted(numbers);
    }

    private boolean isDividable() {
        int above = 0;
        for (int number : numbers) {
            if (number - above > FARTHEST) {
                return false;
            }
            above = number;
        }
        return true;
    }

    /** The line with which each row begins; what stands above the first goes on with a row of the page before. */
    int[] starts(boolean centred) {
        return centred && numbers.length > 0 && isDividable() ? centred() : numbers;
    }

    private int[] centred() {
        int rows = numbers.length;
        int[] places = places();
        double[][] cost = new double[rows][];
        int[][] from = new int[rows][];
        for (int row = 0; row < rows; row++) {
            int low = row == 0 ? 0 : numbers[row - 1] + 1;
            int choices = row == 0 && first ? 1 : numbers[row] - low + 1;
            cost[row] = new double[choices];
            from[row] = new int[choices];
            for (int choice = 0; choice < choices; choice++) {
                int start = low + choice;
                if (row == 0) {
                    cost[row][choice] = boundary(start);
                    continue;
                }
                int above = row == 1 ? 0 : numbers[row - 2] + 1;
                cost[row][choice] = Double.POSITIVE_INFINITY;
                for (int before = 0; before < cost[row - 1].length; before++) {
                    double whole = cost[row - 1][before] + offMiddle(places, row - 1, above + before, start - 1);
                    if (whole < cost[row][choice]) {
                        cost[row][choice] = whole;
                        from[row][choice] = before;
                    }
                }
                cost[row][choice] += boundary(start);
            }
        }
        return path(cost, from, places);
    }

    private int[] path(double[][] cost, int[][] from, int[] places) {
        int row = numbers.length - 1;
        int low = row == 0 ? 0 : numbers[row - 1] + 1;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < cost[row].length; choice++) {
            double end = last ? offMiddle(places, row, low + choice, lines.size() - 1) : 0;
            if (cost[row][choice] + end < least) {
                least = cost[row][choice] + end;
                best = choice;
            }
        }
        int[] starts = new int[numbers.length];
        for (; row >= 0; row--) {
            starts[row] = (row == 0 ? 0 : numbers[row - 1] + 1) + best;
            best = from[row][best];
        }
        return starts;
    }

    /** Where the lines stand, blank ones counted. */
    private int[] places() {
        int[] places = new int[lines.size()];
        for (int i = 1; i < places.length; i++) {
            places[i] = places[i - 1] + 1 + lines.get(i).gap();
        }
        return places;
    }

    /** A row of an even number of lines may have its number beside the middle. */
    private double offMiddle(int[] places, int row, int from, int to) {
        int off = Math.abs(2 * places[numbers[row]] - places[from] - places[to]);
        return off <= 1 ? BESIDE_MIDDLE * off : OFF_MIDDLE * (off - 1);
    }

    private double boundary(int start) {
        if (start == 0) {
            return 0;
        }
        return (partsPhrase(start) ? PHRASE : 0) - (lines.get(start).gap() > 0 ? GAP : 0);
    }

    private long phrasesParted(int[] starts) {
        return Arrays.stream(starts)
                .filter(start -> start > 0 && partsPhrase(start))
                .count();
    }

    /** Whether a cell goes on from the line above, by its words. */
    private boolean partsPhrase(int start) {
        List<String> below = texts(lines.get(start));
        List<String> above = texts(lines.get(start - 1));
        boolean number = below.stream().anyMatch(text -> Character.isDigit(text.charAt(0)));
        return below.stream().anyMatch(text -> Character.isLowerCase(text.charAt(0)))
                || number && above.stream().anyMatch(text -> LineWords.ends(text, LineWords.Use.AWAITS))
                || above.stream().anyMatch(text -> text.endsWith(",") || LineWords.ends(text, LineWords.Use.LINKS));
    }

    private static List<String> texts(FlowLine line) {
        List<String> texts = new ArrayList<>();
        for (Segment piece : Segments.of(line.raw(), 2)) {
            texts.add(piece.text());
        }
        return texts;
    }
}
