package vn.planlens.ingest;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import vn.planlens.rules.RuleTable;

/** Takes off emphasis, tags and lines that came along with copied text: the table {@code web-markup.tsv}. */
final class WebMarkup {

    static final RuleTable TABLE =
            RuleTable.read(WebMarkup.class, "web-markup.tsv", "id", "needs", "pattern", "becomes", "example", "source");

    /** The bit of each sign of ASCII that something needed begins with, 0 for the others. */
    private static final int[] BITS = new int[0x80];

    static {
        int next = 1;
        for (RuleTable.Row row : TABLE.rows()) {
            for (String needed : row.list("needs")) {
                if (BITS[needed.charAt(0)] == 0) {
                    BITS[needed.charAt(0)] = next;
                    next <<= 1;
                }
            }
        }
    }

    private static final List<Rule> RULES = TABLE.map(row -> new Rule(
            row.list("needs"),
            row.list("needs").stream().mapToInt(WebMarkup::signs).reduce(0, (some, more) -> some | more),
            Pattern.compile(row.get("pattern")),
            // Cells are stripped when read: a replacement by a blank is written as the only thing in its cell.
            row.id().row().equals("entity-nbsp") ? " " : decode(row.get("becomes"))));

    /**
     * A row of the table.
     *
     * @param needs of which a line must hold one
     * @param signs that these begin with, as bits
     */
    private record Rule(List<String> needs, int signs, Pattern pattern, String becomes) {

        boolean mayChange(String text, int signsOfText) {
            return (signs & signsOfText) != 0 && needs.stream().anyMatch(text::contains);
        }
    }

    private WebMarkup() {}

    /** Whether the sign is one that markup can begin with. */
    static boolean mayBegin(char sign) {
        return sign < BITS.length && BITS[sign] != 0;
    }

    /** The signs in the text that markup can begin with, as bits. */
    private static int signs(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            signs |= sign < BITS.length ? BITS[sign] : 0;
        }
        return signs;
    }

    static String strip(String text) {
        int signs = signs(text);
        if (RULES.stream().noneMatch(rule -> rule.mayChange(text, signs))) {
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
            if (rule.mayChange(stripped, signs)) {
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
