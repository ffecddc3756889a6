package vn.planlens.ingest;

import java.util.EnumMap;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.rules.ColumnRole;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/**
 * First words by which a cell of a task table is known when its column is lost: the table {@code cell-words.tsv}. Cells
 * of units are alike whichever column they stand in.
 */
final class CellWords {

    static final RuleTable TABLE =
            RuleTable.read(CellWords.class, "cell-words.tsv", "id", "role", "words", "example", "source");

    private static final Map<ColumnRole, Gazetteer<ColumnRole>> WORDS = new EnumMap<>(ColumnRole.class);

    static {
        Map<ColumnRole, Gazetteer.Builder<ColumnRole>> builders = new EnumMap<>(ColumnRole.class);
        TABLE.map(row -> {
            ColumnRole role = ColumnRole.ofCode(row.get("role"));
            Gazetteer.Builder<ColumnRole> builder = builders.computeIfAbsent(role, key -> Gazetteer.builder());
            row.list("words").forEach(words -> builder.add(words, role));
            return role;
        });
        builders.forEach((role, builder) -> WORDS.put(role, builder.build()));
    }

    private CellWords() {}

    /** Columns of units count as one. */
    static ColumnRole kind(ColumnRole role) {
        return role == ColumnRole.LEAD || role == ColumnRole.COORDINATOR ? ColumnRole.UNIT : role;
    }

    /** Whether a cell of the column may begin with the text. */
    static boolean starts(String text, ColumnRole role) {
        ColumnRole kind = kind(role);
        if (kind == ColumnRole.DEADLINE && startsWithDate(text)) {
            return true;
        }
        String folded = Folding.fold(withoutBullet(text));
        Gazetteer<ColumnRole> words = WORDS.get(kind);
        return words != null && words.longestAt(folded, 0, folded.length()) != null;
    }

    /** Whether the text begins as cells of some other kind do, and not as those of the column. */
    static boolean startsOther(String text, ColumnRole role) {
        return !starts(text, role) && WORDS.keySet().stream().anyMatch(other -> starts(text, other));
    }

    private static boolean startsWithDate(String text) {
        int digits = 0;
        int strokes = 0;
        for (int i = 0; i < text.length() && text.charAt(i) != ' '; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            strokes += "/.-".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (!Character.isDigit(text.charAt(i)) && "/.-;,".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return digits >= 2 && strokes >= 1;
    }

    private static String withoutBullet(String text) {
        return ParagraphBreaks.isBullet(text) ? text.substring(1).stripLeading() : text;
    }
}
