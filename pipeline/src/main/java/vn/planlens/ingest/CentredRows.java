package vn.planlens.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * Where the rows of a spaced table begin whose numbers stand in the middle of their height, as word processors centre
 * them: a row has about as many lines above its number as below. Of all ways to part the lines the cheapest is found by
 * dynamic programming, in time linear in the lines.
 */
final class CentredRows {

    /** No row has more lines above or below its number. */
    private static final int MOST = 40;

    /** So much a line too many on one side costs; one is free, for the number of an even row stands in one of two lines. */
    private static final int ASKEW = 2;

    /** So much it costs to begin a row with a cell that begins with a small letter. */
    private static final int SMALL = 2;

    /** So much a blank line before a row is worth. */
    private static final int GAP = 3;

    /** More than any row costs. */
    private static final int NEVER = 1_000_000;

    private final List<Line> lines;

    private CentredRows(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * A line of the table.
     *
     * @param cells its pieces by column, null where a column has none
     * @param numbered whether the number of a row stands in it
     * @param gap blank lines before it
     */
    record Line(String[] cells, boolean numbered, int gap) {

        boolean startsSmall(int column) {
            return cells[column] != null && Character.isLowerCase(cells[column].charAt(0));
        }
    }

    /** Whether lines stand above the first number, and words beside a number that go on from the line above it. */
    static boolean areThese(List<Line> lines) {
        boolean above = !lines.isEmpty() && !lines.get(0).numbered();
        return above
                && lines.stream()
                        .filter(Line::numbered)
                        .anyMatch(line -> line.cells()[1] == null || line.startsSmall(1));
    }

    /** The first line of each row, by the order of the numbers; lines above the first row are the rest of one cut by a page. */
    static int[] begins(List<Line> lines) {
        int[] numbers = new int[lines.size()];
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).numbered()) {
                numbers[count++] = i;
            }
        }
        return new CentredRows(lines).begins(Arrays.copyOf(numbers, count));
    }

    private int[] begins(int[] numbers) {
        int rows = numbers.length;
        int[] begins = new int[rows];
        // cost[r][k]: of the rows up to r where row r begins k lines above its number; from: how the row before began.
        int[][] cost = new int[rows + 1][MOST + 1];
        int[][] from = new int[rows + 1][MOST + 1];
        for (int row = 0; row <= rows; row++) {
            Arrays.fill(cost[row], NEVER);
            int at = row < rows ? numbers[row] : lines.size();
            int above = row == 0 ? -1 : numbers[row - 1];
            for (int k = 0; k <= (row < rows ? MOST : 0) && at - k > above; k++) {
                if (row == 0) {
                    cost[row][k] = begin(at - k) + at - k;
                    continue;
                }
                for (int before = 0; before <= MOST; before++) {
                    int below = at - k - above - 1;
                    int sum = cost[row - 1][before] + ASKEW * Math.max(0, Math.abs(before - below) - 1);
                    if (sum < cost[row][k]) {
                        cost[row][k] = sum;
                        from[row][k] = before;
                    }
                }
                cost[row][k] += row < rows ? begin(at - k) : 0;
            }
        }
        int k = 0;
        for (int row = rows; row > 0; row--) {
            k = from[row][k];
            begins[row - 1] = numbers[row - 1] - k;
        }
        return begins;
    }

    /** What it costs that a row begins with the line. */
    private int begin(int at) {
        Line line = lines.get(at);
        int cost = line.gap() > 0 ? -GAP : 0;
        for (int column = 1; column < line.cells().length; column++) {
            cost += line.startsSmall(column) ? SMALL : 0;
        }
        return cost;
    }
}
