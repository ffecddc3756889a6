package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.planlens.rules.ColumnRole;

/**
 * Gives the lines of a table row back to its columns. The cells follow one another from left to right; where one ends
 * is weighed from blank lines, first words, capitals, ends of sentences, and cells known from other rows. The best
 * whole is found by dynamic programming, in time linear in the row's words.
 */
final class CellAligner {

    /** What it costs to begin a row that has no number. */
    private static final double ROW = -1;

    /** So many signs before and behind a word are looked at. */
    private static final int CONTEXT = 80;

    private final List<ColumnRole> roles;
    private final TableHabits known;
    private final CellWeights weights;
    private final List<CellWord> words = new ArrayList<>();

    /**
     * @param known what the table's rows have in common
     * @param merged whether the row above lacks its first unit, as below a cell merged over rows
     * @param cut whether a page break has cut the row below these lines
     */
    CellAligner(TableHabits known, boolean merged, boolean cut) {
        this.roles = known.roles();
        this.known = known;
        this.weights = new CellWeights(known, merged, cut);
    }

    /**
     * The fragments of each column.
     *
     * @param open for each column how gladly its cell goes on here, where this is the rest of a row cut by a page
     *     break; null at a row's beginning
     */
    List<List<CellText.Fragment>> align(List<CellText.Fragment> lines, double[] open) {
        return divide(lines, open, false).get(0);
    }

    /** The fragments of each column of each row, where nothing but the cells themselves tells where a row begins. */
    List<List<List<CellText.Fragment>>> alignRows(List<CellText.Fragment> lines) {
        return divide(lines, null, true);
    }

    private List<List<List<CellText.Fragment>>> divide(List<CellText.Fragment> lines, double[] open, boolean rows) {
        split(lines);
        BestDivisions divisions = new BestDivisions(words.size(), roles.size());
        for (int w = 0; w < words.size(); w++) {
            for (int c = 0; c < roles.size(); c++) {
                if (w == 0) {
                    divisions.best[0][c] = weights.start(words.get(0), c, open);
                } else {
                    step(divisions, w, c, open, rows);
                }
            }
        }
        return divisions.cells(words, last(divisions, open));
    }

    private void step(BestDivisions divisions, int w, int c, double[] open, boolean rows) {
        CellWord word = words.get(w);
        divisions.left[c] = word.lineStart() ? 0 : divisions.left[c];
        divisions.take(
                w,
                c,
                c,
                divisions.best[w - 1][c] + weights.stay(word, c) - weights.excess(word, c, divisions.left[c]),
                false);
        double change = weights.boundary(word, c) + (open == null ? 0 : open[c]);
        for (int earlier = 0; change > CellWeights.NEVER && earlier < c; earlier++) {
            double skipped = open == null ? weights.skipped(earlier + 1, c) : 0;
            double score = divisions.best[w - 1][earlier] + change + weights.end(word, earlier) + skipped;
            divisions.left[c] = divisions.take(w, c, earlier, score, false) ? word.start() : divisions.left[c];
        }
        boolean mayBegin =
                rows && word.lineStart() && (word.gap() > 0 || known.parting() == TableHabits.Parting.NOTHING);
        for (int earlier = c; change > CellWeights.NEVER && mayBegin && earlier < roles.size(); earlier++) {
            double skipped = weights.skipped(earlier + 1, roles.size()) + weights.skipped(0, c);
            double score = divisions.best[w - 1][earlier] + change + weights.end(word, earlier) + skipped + ROW;
            divisions.take(w, c, earlier, score, true);
        }
    }

    private int last(BestDivisions divisions, double[] open) {
        int column = 0;
        double top = CellWeights.NEVER;
        for (int c = 0; c < roles.size() && !words.isEmpty(); c++) {
            double score =
                    divisions.best[words.size() - 1][c] + (open == null ? weights.skipped(c + 1, roles.size()) : 0);
            if (score > top) {
                top = score;
                column = c;
            }
        }
        return column;
    }

    private void split(List<CellText.Fragment> lines) {
        words.clear();
        String before = "";
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            CellText.Fragment line = lines.get(i);
            String text = line.text();
            String next = i + 1 < lines.size() ? " " + head(lines.get(i + 1).text(), 0) : "";
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf(' ', start);
                end = end < 0 ? text.length() : end;
                if (end > start) {
                    String word = text.substring(start, end);
                    String rest = head(text, start) + next;
                    int room = length + 1 + word.length();
                    boolean last = end == text.length();
                    Set<ColumnRole> kinds = CellWords.kinds(rest);
                    words.add(new CellWord(word, start, last, line.gap(), rest, before, room, kinds));
                    before = text.substring(Math.max(0, end - CONTEXT), end);
                    length = end;
                }
                start = end + 1;
            }
        }
    }

    private static String head(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + CONTEXT));
    }
}
