package vn.planlens.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.planlens.model.OutlineKind;
import vn.planlens.model.WhiteSpace;

/**
 * Knows the markers with which parts of a document begin ("II.", "1)", "2.1.", "đ)", "Điều 5.", "PHỤ LỤC I") by the
 * patterns of {@code markers.tsv}. Thread-safe; takes time linear in the beginning of a paragraph that it looks at.
 *
 * <p>A pattern is an RE2 expression, upper and lower case told apart, that is matched where a paragraph begins. Its
 * group {@code label} is the number or letter (none for an annex without number); the expression {@code behind} must
 * match what follows.
 */
public final class OutlineMarkers {

    private static final String TABLE = "markers.tsv";

    /** A marker and the signs behind it that tell whether it is one lie in so many characters. */
    private static final int HORIZON = 80;

    private static final Map<String, Integer> ORDINALS = Map.of(
            "nhất", 1, "hai", 2, "ba", 3, "tư", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9, "mười", 10);

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final RuleTable table;
    private final List<Rule> rules;
    private final Beginnings beginnings;

    private OutlineMarkers(RuleTable table) {
        this.table = table;
        this.rules = table.map(Rule::new);
        this.beginnings = new Beginnings(
                table.rows().stream().map(row -> row.get("pattern")).toList());
    }

    /** Reads the table. */
    public static OutlineMarkers read() {
        return new OutlineMarkers(RuleTable.read(
                OutlineMarkers.class, TABLE, "id", "kind", "strength", "pattern", "behind", "example", "source"));
    }

    RuleTable table() {
        return table;
    }

    /** The marker with which the text begins, blanks before it passed over. */
    public Optional<OutlineMarker> at(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String beginning = text.substring(start, Math.min(text.length(), start + HORIZON));
        BitSet possible = beginnings.possible(beginning);
        for (int rule = possible.nextSetBit(0); rule >= 0; rule = possible.nextSetBit(rule + 1)) {
            Optional<OutlineMarker> marker = rules.get(rule).marker(beginning, start);
            if (marker.isPresent()) {
                return marker;
            }
        }
        return Optional.empty();
    }

    /** The value of a Roman numeral in capitals, or 0 where it is none below 50. */
    public static int roman(String numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int sign = romanSign(numeral.charAt(i));
            int next = i + 1 < numeral.length() ? romanSign(numeral.charAt(i + 1)) : 0;
            value += sign < next ? -sign : sign;
        }
        return value < 50 && romanNumeral(value).equals(numeral) ? value : 0;
    }

    private static int romanSign(char sign) {
        return switch (sign) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 1000;
        };
    }

    private static String romanNumeral(int value) {
        if (value <= 0) {
            return "";
        }
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        String[] tens = {"", "X", "XX", "XXX", "XL"};
        return tens[value / 10] + ones[value % 10];
    }

    private static String figures(String label) {
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) >= '0' && label.charAt(i) <= '9') {
                figures.append(label.charAt(i));
            }
        }
        return figures.toString();
    }

    private static int ordinal(String label) {
        String last = label.substring(Math.max(label.lastIndexOf('.'), label.lastIndexOf(' ')) + 1);
        if (last.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(last.charAt(0))) {
            return Integer.parseInt(figures(last));
        }
        int roman = roman(last);
        if (roman > 0) {
            return roman;
        }
        String lower = last.toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? LETTERS.indexOf(lower) + 1 : ORDINALS.getOrDefault(lower, 0);
    }

    private static final class Rule {

        private final RuleTable.Row row;
        private final OutlineKind kind;
        private final boolean firm;
        private final boolean labelled;
        private final Pattern pattern;
        private final Pattern behind;

        Rule(RuleTable.Row row) {
            this.row = row;
            this.kind = OutlineKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            this.firm = row.get("strength").equals("firm");
            this.labelled = row.get("pattern").contains("(?P<label>");
            if (!firm && !row.get("strength").equals("loose")) {
                throw new IllegalArgumentException("the strength is firm or loose");
            }
            try {
                this.pattern = Pattern.compile(row.get("pattern"));
                this.behind = Pattern.compile(row.get("behind"));
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(e.getDescription(), e);
            }
        }

        Optional<OutlineMarker> marker(String beginning, int start) {
            Matcher matcher = pattern.matcher(beginning);
            if (!matcher.lookingAt()
                    || !behind.matcher(beginning.substring(matcher.end())).lookingAt()) {
                return Optional.empty();
            }
            int labelEnd = labelled ? matcher.end("label") : matcher.end();
            String label = labelled ? canonical(matcher.group("label")) : "";
            if (kind == OutlineKind.ROMAN && roman(label) == 0) {
                return Optional.empty();
            }
            int end = matcher.end();
            while (end < beginning.length() && Character.isWhitespace(beginning.charAt(end))) {
                end++;
            }
            String written = beginning.substring(0, labelEnd).strip();
            return Optional.of(
                    new OutlineMarker(kind, written, label, ordinal(label), start, start + end, firm, row.id()));
        }

        private String canonical(String label) {
            String collapsed = WhiteSpace.collapsed(label);
            return kind == OutlineKind.PART ? collapsed : collapsed.replace(" ", "");
        }
    }
}
