package vn.planlens.ingest;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import vn.planlens.rules.RuleTable;

/** Takes off emphasis, tags and lines that came along with copied text: the table {@code web-markup.tsv}. */
final class WebMarkup {

    static final RuleTable TABLE =
            RuleTable.read(WebMarkup.class, "web-markup.tsv", "id", "needs", "pattern", "becomes", "example", "source");

    /** Every sign that some rule needs; its place here is its bit in a set of signs. All are ASCII. */
    private static final String SIGNS = needed();

    /** The bit of each sign of ASCII, 0 for those that no rule needs. */
    private static final int[] BITS = new int[0x80];

    static {
        for (int i = 0; i < SIGNS.length(); i++) {
            BITS[SIGNS.charAt(i)] = 1 << i;
        }
    }

    private static final List<Rule> RULES = TABLE.map(row -> new Rule(
            signs(row.get("needs")),
            Pattern.compile(row.get("pattern")),
            // Cells are stripped when read: a replacement by a blank is written as the only thing in its cell.
            row.id().row().equals("entity-nbsp") ? " " : decode(row.get("becomes"))));

    /**
     * A row of the table.
     *
     * @param needs the signs of which a line must hold one
     */
    private record Rule(int needs, Pattern pattern, String becomes) {}

    private WebMarkup() {}

    private static String needed() {
        StringBuilder signs = new StringBuilder();
        TABLE.rows().forEach(row -> row.get("needs")
                .chars()
                .filter(sign -> signs.indexOf(Character.toString(sign)) < 0)
                .forEach(sign -> signs.append((char) sign)));
        return signs.toString();
    }

    /** The needed signs in the line, as bits. */
    private static int signs(String line) {
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            signs |= sign < BITS.length ? BITS[sign] : 0;
        }
        return signs;
    }

    static String strip(String text) {
        if (signs(text) == 0) {
            return text;
        }
        return text.lines().map(WebMarkup::stripLine).collect(Collectors.joining("\n", "", endsLine(text) ? "\n" : ""));
    }

    private static boolean endsLine(String text) {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private static String stripLine(String line) {
        int signs = signs(line);
        String stripped = line;
        for (Rule rule : RULES) {
            if ((rule.needs & signs) != 0) {
                stripped = rule.pattern.matcher(stripped).replaceAll(rule.becomes);
                signs = signs(stripped);
            }
        }
        return stripped;
    }

    static String decode(String cell) {
        return cell.replace("{n}", "\n").replace("{t}", "\t");
    }
}
