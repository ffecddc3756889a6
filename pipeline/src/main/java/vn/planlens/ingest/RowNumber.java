package vn.planlens.ingest;

import vn.planlens.rules.OutlineMarkers;

/**
 * The number with which a row of a table begins.
 *
 * @param value from 1
 * @param group whether it is a Roman numeral or capital, which numbers groups of rows
 * @param style how it is written: what stands behind it, and whether a zero stands in front
 * @param written as in the text
 * @param rest the words behind it, empty where it stands alone
 */
record RowNumber(int value, boolean group, String style, String written, String rest) {

    private static final int LONGEST = 5;

    /** The number with which the line begins, or null. */
    static RowNumber of(String line) {
        int end = 0;
        while (end < line.length() && end < LONGEST && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        String label = line.substring(0, end);
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
        return new RowNumber(value, group, (group ? "I" : "1") + sign + zero, label + sign, rest.strip());
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
        return Character.isUpperCase(first) || "\"“‘(-+".indexOf(first) >= 0;
    }

    boolean isAlone() {
        return rest.isEmpty();
    }
}
