package vn.planlens.ingest;

import java.util.Set;
import vn.planlens.rules.ColumnRole;

/**
 * A word of a table row whose columns are lost, and what stands around it.
 *
 * @param start its place in its line
 * @param lineEnd whether its line ends with it
 * @param gap blank lines before its line
 * @param rest the rest of its line from it on, with the next line
 * @param before its line, or where it is the first the line before, up to it
 * @param room how long that line would be with it
 * @param kinds the kinds of columns whose cells begin as the rest does
 */
record CellWord(
        String text, int start, boolean lineEnd, int gap, String rest, String before, int room, Set<ColumnRole> kinds) {

    boolean lineStart() {
        return start == 0;
    }

    boolean isCapital() {
        char first = text.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘".indexOf(first) >= 0;
    }

    /** Whether a cell of some other kind begins with the word, and none of the column's. */
    boolean isOther(ColumnRole role) {
        return !kinds.isEmpty() && !kinds.contains(CellWords.kind(role));
    }
}
