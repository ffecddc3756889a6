package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.model.Words;

/**
 * Where cited documents are named: from the number with its symbol ("76/NQ-CP") over date, issuer and subject ("về việc
 * ...") to the end of the clause. Words that stand only there are another document's words. A subject ends at the
 * signs that end a clause and before the words of {@code title-ends.tsv}, with which a sentence comes back to its own
 * matter ("..., hằng tháng báo cáo"; "... đến toàn thể cán bộ").
 */
public final class CitedTitles {

    /** The marks of the signs behind a number. */
    private static final long[] SIGNS = Words.marksOf("/-");

    private static final int LONGEST_NUMBER = 6;
    private static final int LEAST_LETTERS = 2;
    private static final int LONGEST_SHORTENED = 2;

    private final RuleTable table;
    private final Gazetteer<RuleTable.Row> ends;

    private CitedTitles(RuleTable table) {
        this.table = table;
        Gazetteer.Builder<RuleTable.Row> builder = Gazetteer.builder();
        table.map(row -> {
            row.list("words").forEach(words -> builder.add(words, row));
            return row;
        });
        this.ends = builder.build();
    }

    /** Reads the table. */
    public static CitedTitles read() {
        return new CitedTitles(RuleTable.read(CitedTitles.class, "title-ends.tsv", "id", "words", "example", "source"));
    }

    RuleTable table() {
        return table;
    }

    /** Where cited documents are named in the plan. */
    public SpanSet in(PlanText plan) {
        return plan.once(CitedTitles.class, read -> new SpanSet(find(read.text(), read.words())));
    }

    List<Span> find(String text, Words words) {
        String folded = words.text();
        List<Span> titles = new ArrayList<>();
        int at = words.next(0, text.length(), SIGNS);
        while (at < text.length()) {
            char sign = folded.charAt(at);
            int next = at + 1;
            if ((sign == '/' || sign == '-') && isSymbol(text, folded, at)) {
                int start = numberStart(folded, at);
                int end = end(text, folded, at + 1);
                int last = end;
                while (Character.isWhitespace(text.charAt(last - 1))) {
                    last--;
                }
                titles.add(new Span(start, last));
                next = end;
            }
            at = words.next(next, text.length(), SIGNS);
        }
        return titles;
    }

    /** "76/NQ", "07-CTr", "2640 /QĐ": a short number before the sign, at least two capitals behind. */
    private static boolean isSymbol(String text, String folded, int sign) {
        int number = numberStart(folded, sign);
        if (number == sign || isListMarker(folded, number, sign)) {
            return false;
        }
        int at = sign + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int letters = at;
        while (letters < text.length() && letters < at + LEAST_LETTERS && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        // A capital alone begins a name: "Phường 12 - Gò Vấp", "2/Bộ phận Một cửa".
        return letters == at + LEAST_LETTERS
                && Character.isUpperCase(text.charAt(at))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    /** "1- TUYÊN TRUYỀN": a number at a line's beginning with a dash or stroke and a blank behind it. */
    private static boolean isListMarker(String folded, int number, int sign) {
        boolean opensLine = number == 0 || folded.charAt(number - 1) == '\n';
        return opensLine && folded.startsWith(" ", sign + 1);
    }

    /** Where the number before the sign begins, a year within it ("45/2016/QĐ") included; {@code sign} without one. */
    private static int numberStart(String folded, int sign) {
        int end = sign;
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        int start = digitsStart(folded, end);
        if (start > 0 && start < end && folded.charAt(start - 1) == '/') {
            start = Math.min(start, digitsStart(folded, start - 1));
        }
        return start == end ? sign : start;
    }

    private static int digitsStart(String folded, int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_NUMBER && isDigit(folded.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private int end(String text, String folded, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int at = from; at < text.length(); at++) {
            char sign = folded.charAt(at);
            if (sign == '(') {
                depth++;
            } else if (sign == ')' && --depth < 0) {
                return at;
            } else if (sign == '"' && quoted || sign == ';' || sign == '\n' || sign == '\t') {
                return at;
            } else if (sign == '.' && isSentenceEnd(text, at)) {
                return at;
            } else if (Gazetteer.startsWord(folded, at) && ends.longestAt(folded, at, text.length()) != null) {
                return at;
            }
            quoted |= sign == '"';
        }
        return text.length();
    }

    /** A dot behind a word of one or two letters ("TP.", "Q.") ends no sentence. */
    private static boolean isSentenceEnd(String text, int dot) {
        int word = dot;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean shortened = dot > word && dot - word <= LONGEST_SHORTENED;
        return dot + 1 == text.length() || !shortened && Character.isWhitespace(text.charAt(dot + 1));
    }
}
