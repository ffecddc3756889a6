package vn.planlens.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import vn.planlens.rules.RuleTable;

/** Makes symbols and dates whole that stray blanks break: the table {@code symbol-repairs.tsv}. Only takes blanks out. */
final class BrokenSymbols {

    static final RuleTable TABLE =
            RuleTable.read(BrokenSymbols.class, "symbol-repairs.tsv", "id", "pattern", "example", "source");

    private static final List<Pattern> PATTERNS = TABLE.map(row -> Pattern.compile(row.get("pattern")));

    /** An issuer's code with its dash and a blank between any two letters, but for the last: -U B N. */
    private static final int LONGEST_CODE = 6;

    private BrokenSymbols() {}

    /** @param line of one paragraph, its blanks collapsed */
    static String mend(String line) {
        return line.indexOf('/') < 0 || !hasStrayBlank(line) ? line : mendByPatterns(line);
    }

    /** The same, whether a blank seems to be astray or not. */
    static String mendByPatterns(String line) {
        String mended = line;
        for (Pattern pattern : PATTERNS) {
            mended = mend(mended, pattern);
        }
        return mended;
    }

    /** Whether a blank stands where one of the patterns would take it out: few lines have one. */
    private static boolean hasStrayBlank(String line) {
        for (int i = line.indexOf(' ', 1); i > 0 && i + 1 < line.length(); i = line.indexOf(' ', i + 1)) {
            if (joins(line, i + 1) || joins(line, i - 1) || isInCode(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a slash or dash stands there as in symbols and dates, but for the blanks around it. */
    private static boolean joins(String line, int at) {
        char joiner = line.charAt(at);
        int next = sign(line, at + 1) == ' ' ? at + 2 : at + 1;
        char behind = sign(line, next);
        char second = sign(line, next + 1);
        if (joiner == '/') {
            return Character.isUpperCase(behind) || Character.isDigit(behind);
        }
        char before = sign(line, sign(line, at - 1) == ' ' ? at - 2 : at - 1);
        return isDash(joiner)
                && Character.isUpperCase(behind)
                && (Character.isDigit(before) || Character.isLetter(before) && Character.isUpperCase(second));
    }

    /** Whether the blank parts the signs of a code: -U BND, -UB ND, QH 15. */
    private static boolean isInCode(String line, int blank) {
        char behind = line.charAt(blank + 1);
        if (Character.isDigit(behind)) {
            return line.startsWith("QH", blank - 2);
        }
        int dash = line.lastIndexOf('-', blank);
        return dash >= 0
                && blank - dash <= LONGEST_CODE
                && Character.isUpperCase(line.charAt(blank - 1))
                && (Character.isUpperCase(behind) || behind == 'g');
    }

    private static boolean isDash(char sign) {
        return sign == '-' || sign == '\u2013' || sign == '\u2014';
    }

    /** The sign there, a blank beyond the ends. */
    private static char sign(String line, int at) {
        return at < 0 || at >= line.length() ? ' ' : line.charAt(at);
    }

    private static String mend(String line, Pattern pattern) {
        Matcher matcher = pattern.matcher(line);
        StringBuilder mended = null;
        int done = 0;
        for (int from = 0; from <= line.length() && matcher.find(from); from = matcher.end("whole")) {
            int start = matcher.start("whole");
            int end = matcher.end("whole");
            if (line.substring(start, end).indexOf(' ') >= 0) {
                mended = mended == null ? new StringBuilder() : mended;
                mended.append(line, done, start)
                        .append(line.substring(start, end).replace(" ", ""));
                done = end;
            }
        }
        return mended == null ? line : mended.append(line, done, line.length()).toString();
    }
}
