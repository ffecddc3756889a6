package vn.planlens.ingest;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import vn.planlens.rules.RuleTable;

/** What single signs of a source become in the normalised text: the table {@code signs.tsv}. */
final class SignTable {

    static final RuleTable TABLE =
            RuleTable.read(SignTable.class, "signs.tsv", "id", "signs", "becomes", "example", "source");

    private static final Map<Character, String> BECOMES = new HashMap<>();

    /** The signs that become another: most texts are letters, which do not. */
    private static final BitSet CHANGED = new BitSet();

    static {
        TABLE.map(row -> {
            String becomes = decode(row.get("becomes"));
            for (String range : row.get("signs").split(" ")) {
                int to = range.indexOf('-');
                char first = codePoint(to < 0 ? range : range.substring(0, to));
                char last = to < 0 ? first : codePoint(range.substring(to + 1));
                for (int sign = first; sign <= last; sign++) {
                    if (BECOMES.putIfAbsent((char) sign, becomes) != null) {
                        throw new IllegalArgumentException(range + " stands in another row already");
                    }
                }
            }
            return row;
        });
        BECOMES.keySet().forEach(CHANGED::set);
    }

    private SignTable() {}

    /** What the sign becomes; null where it stays as it is. */
    static String becomes(char sign) {
        if (sign < ' ') {
            return sign == '\t' || sign == '\n' || sign == '\f' ? null : sign == '\u000b' ? "\n" : "";
        }
        if (sign < 0x7f) {
            return null;
        }
        return sign < 0xa0 && sign != 0x85 ? "" : CHANGED.get(sign) ? BECOMES.get(sign) : null;
    }

    private static String decode(String codes) {
        StringBuilder text = new StringBuilder();
        for (String code : codes.split(" ")) {
            if (!code.isEmpty()) {
                text.append(codePoint(code));
            }
        }
        return text.toString();
    }

    private static char codePoint(String code) {
        if (!code.startsWith("U+")) {
            throw new IllegalArgumentException(code + " is no code point");
        }
        return (char) Integer.parseInt(code.substring(2), 16);
    }
}
