package vn.planlens.ingest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Words at the ends of lines that tell whether a paragraph goes on: the table {@code line-words.tsv}. */
final class LineWords {

    static final RuleTable TABLE =
            RuleTable.read(LineWords.class, "line-words.tsv", "id", "use", "words", "example", "source");

    private static final Map<Use, Gazetteer<Use>> STARTS = new EnumMap<>(Use.class);

    static {
        Map<Use, Gazetteer.Builder<Use>> builders = new EnumMap<>(Use.class);
        TABLE.map(row -> {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            Gazetteer.Builder<Use> builder = builders.computeIfAbsent(use, key -> Gazetteer.builder());
            row.list("words").forEach(word -> builder.add(use.isEnd() ? reversed(word) : word, use));
            return row;
        });
        builders.forEach((use, builder) -> STARTS.put(use, builder.build()));
    }

    /** No entry is longer. */
    private static final int LONGEST = 60;

    private LineWords() {}

    /** What words in a place say. */
    enum Use {
        /** A line that begins so begins a paragraph: "Nơi nhận", "TM.". */
        ALONE,
        /** A paragraph often begins so, after a finished one: "Căn cứ". */
        OPENS,
        /** A paragraph begins so behind a comma: "Ủy ban nhân dân xã" behind the bases. */
        ISSUER,
        /** A further one of the documents cited in a sentence. */
        CITES,
        /** A number follows, and it is no marker: "ngày", "khoản". */
        AWAITS,
        /** Something of the same sentence follows: "của", "và". */
        LINKS,
        /** A name follows: "Công chức", "tỉnh". */
        NAMES,
        /** A name with a dash, whose later part is no bullet: "Văn hóa - Xã hội". */
        PAIR;

        private boolean isEnd() {
            return this == AWAITS || this == LINKS || this == NAMES;
        }
    }

    static boolean starts(String line, Use use) {
        String folded = Folding.fold(line.substring(0, Math.min(line.length(), LONGEST)));
        return STARTS.get(use).longestAt(folded, 0, folded.length()) != null;
    }

    static boolean ends(String line, Use use) {
        String folded = reversed(Folding.fold(line.substring(Math.max(0, line.length() - LONGEST))));
        return STARTS.get(use).longestAt(folded, 0, folded.length()) != null;
    }

    /** Whether a sentence cannot end so: something must follow. */
    static boolean isOpen(String line) {
        return ends(line, Use.LINKS) || ends(line, Use.NAMES);
    }

    /** Whether a name with a dash is broken between the two lines. */
    static boolean isPairBroken(String before, String after) {
        String tail = Folding.fold(before.substring(Math.max(0, before.length() - 30)));
        String joined = tail + " " + Folding.fold(after.substring(0, Math.min(after.length(), 30)));
        for (int start = 0; start < tail.length(); start++) {
            Gazetteer.Hit<Use> hit = Gazetteer.startsWord(joined, start)
                    ? STARTS.get(Use.PAIR).longestAt(joined, start, joined.length())
                    : null;
            if (hit != null && hit.span().end() > tail.length() + 1) {
                return true;
            }
        }
        return false;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
