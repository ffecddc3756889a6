package vn.planlens.ingest;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import vn.planlens.rules.RuleTable;

/** Takes off emphasis, tags and lines that came along with copied text: the table {@code web-markup.tsv}. */
final class WebMarkup {

    static final RuleTable TABLE =
            RuleTable.read(WebMarkup.class, "web-markup.tsv", "id", "pattern", "becomes", "example", "source");

    private static final List<Rule> RULES = TABLE.map(row -> new Rule(
            Pattern.compile(row.get("pattern")),
            // Cells are stripped when read: a replacement by a blank is written as the only thing in its cell.
            row.id().row().equals("entity-nbsp") ? " " : decode(row.get("becomes"))));

    /** No rule can apply to a line without one of these. */
    private static final String SIGNS = "<>*_#&`\\[-=";

    private record Rule(Pattern pattern, String becomes) {}

    private WebMarkup() {}

    static String strip(String text) {
        if (text.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
            return text;
        }
        return text.lines().map(WebMarkup::stripLine).collect(Collectors.joining("\n", "", endsLine(text) ? "\n" : ""));
    }

    private static boolean endsLine(String text) {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    private static String stripLine(String line) {
        if (line.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
            return line;
        }
        String stripped = line;
        for (Rule rule : RULES) {
            stripped = rule.pattern.matcher(stripped).replaceAll(rule.becomes);
        }
        return stripped;
    }

    static String decode(String cell) {
        return cell.replace("{n}", "\n").replace("{t}", "\t");
    }
}
