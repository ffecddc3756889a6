package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The best divisions of a row's words found so far: for each word and column the score, and the column before. */
final class BestDivisions {

    final double[][] best;

    /** For each column, where in the current line its cell begins. */
    final int[] left;

    private final int[][] from;
    private final boolean[][] begins;
    private final int columns;

    BestDivisions(int words, int columns) {
        this.best = new double[words][columns];
        this.from = new int[words][columns];
        this.begins = new boolean[words][columns];
        this.left = new int[columns];
        this.columns = columns;
        for (int w = 1; w < words; w++) {
            Arrays.fill(best[w], Double.NEGATIVE_INFINITY);
        }
    }

    /**
     * Takes a way to give the word to a column where it is better than those before.
     *
     * @param earlier column of the word before
     * @param row whether a row begins with the word
     * @return whether it was taken
     */
    boolean take(int word, int column, int earlier, double score, boolean row) {
        if (score <= best[word][column]) {
            return false;
        }
        best[word][column] = score;
        from[word][column] = earlier;
        begins[word][column] = row;
        return true;
    }

    /** The cells of the best division that ends in the column: rows of columns of fragments. */
    List<List<List<CellText.Fragment>>> cells(List<CellWord> words, int last) {
        int[] column = new int[words.size()];
        boolean[] row = new boolean[words.size()];
        int at = last;
        for (int w = words.size() - 1; w >= 0; w--) {
            column[w] = at;
            row[w] = begins[w][at];
            at = from[w][at];
        }
        List<List<List<CellText.Fragment>>> rows = new ArrayList<>();
        rows.add(empty());
        StringBuilder text = new StringBuilder();
        int gap = 0;
        for (int w = 0; w < words.size(); w++) {
            CellWord word = words.get(w);
            boolean starts = word.lineStart() || row[w] || w > 0 && column[w] != column[w - 1];
            if (starts && text.length() > 0) {
                rows.get(rows.size() - 1).get(column[w - 1]).add(new CellText.Fragment(text.toString(), gap));
                text.setLength(0);
            }
            if (row[w]) {
                rows.add(empty());
            }
            gap = starts ? word.gap() : gap;
            text.append(text.length() > 0 ? " " : "").append(word.text());
        }
        if (text.length() > 0) {
            rows.get(rows.size() - 1).get(column[words.size() - 1]).add(new CellText.Fragment(text.toString(), gap));
        }
        return rows;
    }

    private List<List<CellText.Fragment>> empty() {
        List<List<CellText.Fragment>> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }
}
