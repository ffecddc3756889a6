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

    private BrokenSymbols() {}

    /** @param line of one paragraph, its blanks collapsed */
    static String mend(String line) {
        if (line.indexOf('/') < 0 || !hasStrayBlank(line)) {
            return line;
        }
        String mended = line;
        for (Pattern pattern : PATTERNS) {
            mended = mend(mended, pattern);
        }
        return mended;
    }

    /** A blank beside a slash or dash, or between two short pieces of capitals. */
    private static boolean hasStrayBlank(String line) {
        for (int i = 1; i + 1 < line.length(); i++) {
            if (line.charAt(i) == ' ' && (joins(line.charAt(i - 1)) || joins(line.charAt(i + 1)))) {
                return true;
            }
        }
        return line.contains("-U B") || line.contains("-H Đ") || line.contains("-TT g") || hasCapitalsApart(line);
    }

    private static boolean joins(char sign) {
        return "/-\u2013\u2014".indexOf(sign) >= 0;
    }

    private static boolean hasCapitalsApart(String line) {
        for (int i = 2; i + 1 < line.length(); i++) {
            if (line.charAt(i) == ' '
                    && Character.isUpperCase(line.charAt(i - 1))
                    && Character.isUpperCase(line.charAt(i - 2))
                    && Character.isUpperCase(line.charAt(i + 1))) {
                return true;
            }
        }
        return false;
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
