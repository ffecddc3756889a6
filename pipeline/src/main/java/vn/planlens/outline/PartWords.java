package vn.planlens.outline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** First words by which parts without a marker are known: the table {@code part-words.tsv}. */
final class PartWords {

    /** No entry, with signs and brackets in front of it, is longer. */
    private static final int LONGEST = 100;

    private final RuleTable table;
    private final Map<Use, Gazetteer<Use>> words = new EnumMap<>(Use.class);

    private PartWords(RuleTable table) {
        this.table = table;
        Map<Use, Gazetteer.Builder<Use>> builders = new EnumMap<>(Use.class);
        table.map(row -> {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            Gazetteer.Builder<Use> builder = builders.computeIfAbsent(use, key -> Gazetteer.builder());
            row.list("words").forEach(phrase -> builder.add(phrase, use));
            return use;
        });
        builders.forEach((use, builder) -> words.put(use, builder.build()));
    }

    static PartWords read() {
        return new PartWords(
                RuleTable.read(PartWords.class, "part-words.tsv", "id", "use", "words", "example", "source"));
    }

    RuleTable table() {
        return table;
    }

    /** What the first words of a paragraph make of it. */
    enum Use {
        /** Begins the closing paragraphs, wherever among the last ones. */
        CLOSING,
        /** The same, where nothing but orders about the plan follows. */
        ORDER,
        RECIPIENTS,
        SIGNATURE,
        /** The line under an annex's title that says to what it belongs. */
        ANNEXED,
        /** In that line: what it stands under is a document of its own, which a decision carries. */
        DECIDED,
        /** Titles of annexes that do not say "PHỤ LỤC". */
        ANNEX,
        /** A document's type: a title, not an annex. */
        TYPE,
        /** Heads a part, whatever follows the colon. */
        HEAD,
        /** Names of units, offices and posts begin so. */
        UNIT,
        /** Says that something is done: words that hold it are a sentence, not a name. */
        VERB,
        /** Before a number and a colon it heads nothing: "Đợt 1:". */
        COUNTED
    }

    /** Length of the longest entry with which the text begins, signs and brackets in front passed over; 0 for none. */
    int lengthAt(String text, Use use) {
        String opening = opening(text);
        Gazetteer.Hit<Use> hit = words.get(use).longestAt(opening, firstWord(opening), opening.length());
        return hit == null ? 0 : hit.span().end();
    }

    /** As much of a text, folded, as can tell what it begins with. */
    static String opening(String text) {
        return Folding.fold(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static int firstWord(String folded) {
        int start = 0;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Whether an entry stands anywhere in the text. */
    boolean contains(String text, Use use) {
        return !words.get(use).find(Folding.fold(text)).isEmpty();
    }

    boolean starts(String text, Use use) {
        return lengthAt(text, use) > 0;
    }

    boolean starts(Piece piece, Use use) {
        String opening = piece.opening();
        return words.get(use).longestAt(opening, firstWord(opening), opening.length()) != null;
    }
}
