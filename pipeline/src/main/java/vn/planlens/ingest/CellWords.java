package vn.planlens.ingest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.planlens.model.Folding;
import vn.planlens.rules.ColumnRole;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.OutlineMarkers;
import vn.planlens.rules.RuleTable;

/**
 * First words by which a cell of a task table is known when its column is lost: the table {@code cell-words.tsv}. Cells
 * of units are alike whichever column they stand in.
 */
final class CellWords {

    static final RuleTable TABLE =
            RuleTable.read(CellWords.class, "cell-words.tsv", "id", "role", "words", "example", "source");

    private static final Set<String> LEAD_LABELS =
            Set.of("chủ trì", "cơ quan chủ trì", "đơn vị chủ trì", "bộ phận chủ trì", "công chức chủ trì");

    private static final Set<String> PERIODS = Set.of("ngày", "tuần", "tháng", "quý", "năm", "kỳ");

    /** No entry is longer. */
    private static final int LONGEST = 40;

    /** A rate is said in fewer words. */
    private static final int RATE_WORDS = 5;

    private static final Map<ColumnRole, Gazetteer<ColumnRole>> WORDS = new EnumMap<>(ColumnRole.class);

    static {
        Map<ColumnRole, Gazetteer.Builder<ColumnRole>> builders = new EnumMap<>(ColumnRole.class);
        TABLE.map(row -> {
            ColumnRole role = ColumnRole.ofCode(row.get("role"));
            ColumnRole kind = kind(role);
            Gazetteer.Builder<ColumnRole> builder = builders.computeIfAbsent(kind, key -> Gazetteer.builder());
            row.list("words").forEach(words -> builder.add(words, kind));
            return role;
        });
        builders.forEach((role, builder) -> WORDS.put(role, builder.build()));
    }

    private CellWords() {}

    /** Columns of units count as one, and so do those of products and forms, which hold the same things. */
    static ColumnRole kind(ColumnRole role) {
        return switch (role) {
            case LEAD, COORDINATOR -> ColumnRole.UNIT;
            case OUTPUT -> ColumnRole.FORM;
            default -> role;
        };
    }

    /** The kinds of columns whose cells begin as the text does; of several words the longest count. */
    static Set<ColumnRole> kinds(String text) {
        Set<ColumnRole> kinds = EnumSet.noneOf(ColumnRole.class);
        if (startsWithDate(text) || startsWithRate(text)) {
            kinds.add(ColumnRole.DEADLINE);
            return kinds;
        }
        if (startsWithAmount(text)) {
            kinds.add(ColumnRole.FORM);
            return kinds;
        }
        if (startsWithAbbreviation(text)) {
            kinds.add(ColumnRole.UNIT);
            return kinds;
        }
        String bare = withoutBullet(text);
        String folded = Folding.fold(bare.substring(0, Math.min(bare.length(), LONGEST)));
        int longest = 0;
        for (Map.Entry<ColumnRole, Gazetteer<ColumnRole>> entry : WORDS.entrySet()) {
            Gazetteer.Hit<ColumnRole> hit = entry.getValue().longestAt(folded, 0, folded.length());
            int length = hit == null ? 0 : hit.span().end();
            if (length > longest) {
                kinds.clear();
            }
            if (length > 0 && length >= longest) {
                kinds.add(entry.getKey());
                longest = length;
            }
        }
        return kinds;
    }

    /** Whether several units are named at once: "Các khu dân cư", "Trưởng các thôn". */
    static boolean isGroup(String text) {
        String[] words = Folding.fold(text).split(" ", 3);
        return words[0].equals("các") || words.length > 1 && words[1].equals("các");
    }

    /** Whether a part of the year, by name and number, is the last that the text says: "Quý II", "tháng 4". */
    static boolean endsWithTime(String text) {
        int number = text.lastIndexOf(' ');
        int name = number < 0 ? -1 : text.lastIndexOf(' ', number - 1);
        if (number < 0 || !PERIODS.contains(Folding.fold(text.substring(name + 1, number)))) {
            return false;
        }
        String last = text.substring(number + 1);
        return Character.isDigit(last.charAt(0)) || OutlineMarkers.roman(last) > 0;
    }

    /** "1.500 sổ tay", "02 hội nghị", as columns of products and forms have them. */
    private static boolean startsWithAmount(String text) {
        int blank = text.indexOf(' ');
        boolean figure = blank > 0
                && text.substring(0, blank).chars().allMatch(sign -> Character.isDigit(sign) || sign == '.')
                && Character.isDigit(text.charAt(blank - 1));
        return figure && Character.isLowerCase(text.charAt(blank + 1));
    }

    /** Whether a cell of the column may begin with the text. */
    static boolean starts(String text, ColumnRole role) {
        return kinds(text).contains(kind(role));
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

    /** "05 buổi/tuần", "08 tin, bài/tháng", "3 tháng một lần". */
    private static boolean startsWithRate(String text) {
        String[] words = text.split(" ", RATE_WORDS + 1);
        if (!words[0].chars().allMatch(Character::isDigit) || words[0].isEmpty()) {
            return false;
        }
        if (words.length > 1 && PERIODS.contains(Folding.fold(words[1]).replaceAll("[.,;]", ""))) {
            return true;
        }
        for (int i = 1; i < Math.min(words.length, RATE_WORDS); i++) {
            int stroke = words[i].indexOf('/');
            if (stroke > 0
                    && PERIODS.contains(
                            Folding.fold(words[i].substring(stroke + 1)).replaceAll("[.,;]", ""))) {
                return true;
            }
        }
        return false;
    }

    /** "VP-TK", "TN&TKQ": posts and offices in capitals. */
    private static boolean startsWithAbbreviation(String text) {
        int joints = 0;
        int letters = 0;
        for (int i = 0; i < text.length() && " ;,.".indexOf(text.charAt(i)) < 0; i++) {
            boolean joint = "-&".indexOf(text.charAt(i)) >= 0;
            if (!joint && !Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            joints += joint && i > 0 ? 1 : 0;
            letters += joint ? 0 : 1;
        }
        return joints > 0 && letters >= 3;
    }

    /** "- Chủ trì: Công chức ...": the label of those who lead, with which a cell of units begins. */
    static boolean startsLeadLabel(String text) {
        String bare = withoutBullet(text);
        int colon = bare.indexOf(':');
        return colon > 0
                && colon <= LONGEST
                && LEAD_LABELS.contains(Folding.fold(bare.substring(0, colon)).strip());
    }

    private static String withoutBullet(String text) {
        return LineSigns.isBullet(text) ? text.substring(1).stripLeading() : text;
    }
}
