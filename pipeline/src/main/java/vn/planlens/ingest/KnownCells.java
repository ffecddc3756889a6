package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Folding;

/** Cells that a table has in other rows: units, forms and times recur. */
final class KnownCells {

    /** Longer cells hardly recur. */
    private static final int WORDS = 14;

    private final List<Map<String, Integer>> columns = new ArrayList<>();

    KnownCells(int count) {
        for (int i = 0; i < count; i++) {
            columns.add(new HashMap<>());
        }
    }

    void add(int column, String cell) {
        columns.get(column).merge(Folding.fold(cell), 1, Integer::sum);
    }

    /** Whether the text begins with a cell that more than one row has in the column. */
    boolean begins(int column, String text) {
        String folded = Folding.fold(text);
        int end = -1;
        for (int words = 0; words < WORDS && end < folded.length(); words++) {
            int blank = folded.indexOf(' ', end + 1);
            end = blank < 0 ? folded.length() : blank;
            if (columns.get(column).getOrDefault(folded.substring(0, end), 0) > 1) {
                return true;
            }
        }
        return false;
    }
}
