package vn.planlens.ingest;

import vn.planlens.rules.ColumnRole;
import vn.planlens.rules.OutlineMarkers;

/**
 * The number with which a row of a table begins.
 *
 * @param value from 1; of "2.3" the last figure
 * @param above of "2.3" the figures before the last, empty for one figure, numeral or capital
 * @param group whether it is a Roman numeral or capital, which numbers groups of rows
 * @param style how it is written: what stands behind it, and whether a zero stands in front
 * @param written as in the text
 * @param rest the words behind it, empty where it stands alone
 */
record RowNumber(int value, String above, boolean group, String style, String written, String rest) {

    private static final int LONGEST = 5;

    /** Rows are numbered no deeper than "1.2.3". */
    private static final int DEEPEST = 3;

    /** The number with which the line begins, or null. */
    static RowNumber of(String line) {
        int start = 0;
        int end = partEnd(line, 0);
        for (int depth = 1; depth < DEEPEST && isParted(line, end); depth++) {
            start = end + 1;
            end = partEnd(line, start);
        }
        String above = line.substring(0, Math.max(0, start - 1));
        String label = line.substring(start, end);
        int value = value(label);
        if (value == 0) {
            return null;
        }
        boolean group = !Character.isDigit(label.charAt(0));
        String behind = line.substring(end);
        String sign = behind.startsWith(".") || behind.startsWith(")") ? behind.substring(0, 1) : "";
        String rest = behind.substring(sign.length());
        if (!rest.isEmpty() && rest.charAt(0) != ' ' || !startsCell(rest.strip())) {
            return null;
        }
        String zero = label.length() > 1 && label.charAt(0) == '0' ? "0" : "";
        String style = (group ? "I" : "1") + sign + zero;
        return new RowNumber(value, above, group, style, line.substring(0, end) + sign, rest.strip());
    }

    private static int partEnd(String line, int start) {
        int end = start;
        while (end < line.length() && end < start + LONGEST && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a dot between two figures stands at the offset. */
    private static boolean isParted(String line, int dot) {
        return dot > 0
                && dot + 1 < line.length()
                && line.charAt(dot) == '.'
                && Character.isDigit(line.charAt(dot - 1))
                && Character.isDigit(line.charAt(dot + 1));
    }

    /** Whether the rows below this one's are numbered from the given number on: "2" over "2.1". */
    boolean isOver(RowNumber first) {
        String label =
                written.endsWith(".") || written.endsWith(")") ? written.substring(0, written.length() - 1) : written;
        return first.value == 1 && first.above.equals(label);
    }

    /** Whether both number rows of the same level under the same row. */
    boolean isBeside(RowNumber other) {
        return group == other.group && above.equals(other.above);
    }

    private static int value(String label) {
        if (label.isEmpty()) {
            return 0;
        }
        if (label.chars().allMatch(Character::isDigit)) {
            return label.length() > 3 ? 0 : Integer.parseInt(label);
        }
        int roman = OutlineMarkers.roman(label);
        boolean letter = label.length() == 1 && label.charAt(0) >= 'A' && label.charAt(0) <= 'H';
        return roman > 0 ? roman : letter ? label.charAt(0) - 'A' + 1 : 0;
    }

    private static boolean startsCell(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        char first = rest.charAt(0);
        return Character.isUpperCase(first)
                || "\"“‘(-+".indexOf(first) >= 0
                || Character.isDigit(first) && CellWords.starts(rest, ColumnRole.DEADLINE);
    }

    boolean isAlone() {
        return rest.isEmpty();
    }
}
