package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes words whole that a stray blank breaks, as in the text layers of PDF files: "giáo dụ c". Two or three pieces are
 * one word where one of them can be no syllable and together they can. Only takes blanks out.
 */
final class BrokenWords {

    /** After these a single letter is a name: điểm c, khoản b. */
    private static final Set<String> BEFORE_LETTERS = Set.of(
            "điểm", "khoản", "mục", "tiết", "ý", "lớp", "tổ", "khu", "nhóm", "đội", "loại", "hạng", "phần", "mẫu");

    private static final int LONGEST_PIECE = 6;

    private BrokenWords() {}

    /** @param line of one paragraph, its blanks collapsed */
    static String mend(String line) {
        if (!hasOdd(line)) {
            return line;
        }
        String[] words = line.split(" ");
        BitSet odd = odd(words);
        List<String> mended = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; ) {
            int pieces = 1;
            for (int count = Math.min(3, words.length - i); count > 1 && pieces == 1; count--) {
                int firstOdd = odd.nextSetBit(i);
                boolean holdsOdd = firstOdd >= 0 && firstOdd < i + count;
                pieces = holdsOdd && isOneWord(words, i, count) ? count : 1;
            }
            mended.add(
                    pieces == 1
                            ? words[i]
                            : String.join("", Arrays.asList(words).subList(i, i + pieces)));
            i += pieces;
        }
        return mended.size() == words.length ? line : String.join(" ", mended);
    }

    /** Whether a word of the line is odd: few lines have one. */
    private static boolean hasOdd(String line) {
        for (int start = 0; start < line.length(); ) {
            int blank = line.indexOf(' ', start);
            int end = blank < 0 ? line.length() : blank;
            if (isOdd(line, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static BitSet odd(String[] words) {
        BitSet odd = new BitSet(words.length);
        for (int i = 0; i < words.length; i++) {
            odd.set(i, isOdd(words[i], 0, words[i].length()));
        }
        return odd;
    }

    /** Whether the word can be a piece and no syllable: a broken word has such a piece. */
    private static boolean isOdd(String text, int start, int end) {
        int last = lettersEnd(text, start, end);
        return last > start
                && last - start <= LONGEST_PIECE
                && (isSmall(text, start, last, false) || isCapital(text, start, last))
                && !Syllables.isSyllable(text, start, last);
    }

    private static boolean isOneWord(String[] words, int at, int count) {
        StringBuilder whole = new StringBuilder();
        boolean broken = false;
        boolean small = true;
        boolean capital = true;
        boolean named = at > 0 && BEFORE_LETTERS.contains(words[at - 1].toLowerCase(Locale.ROOT));
        for (int i = at; i < at + count; i++) {
            String piece = i == at + count - 1 ? letters(words[i]) : words[i];
            if (piece.isEmpty() || piece.length() > LONGEST_PIECE) {
                return false;
            }
            small &= isSmall(piece, 0, piece.length(), i > at);
            capital &= isCapital(piece, 0, piece.length());
            if (!small && !capital) {
                return false;
            }
            String folded = piece.toLowerCase(Locale.ROOT);
            broken |= !Syllables.isSyllable(folded);
            named |= piece.length() == 1 && i > at && BEFORE_LETTERS.contains(words[i - 1].toLowerCase(Locale.ROOT));
            whole.append(folded);
        }
        // Two plain letters are rather names of their own.
        boolean word = whole.length() > 2 || whole.chars().anyMatch(sign -> sign > 0x7f);
        return broken && word && !named && Syllables.isSyllable(whole);
    }

    /** The word without the punctuation behind it. */
    private static String letters(String word) {
        return word.substring(0, lettersEnd(word, 0, word.length()));
    }

    private static int lettersEnd(String text, int start, int end) {
        int last = end;
        while (last > start && ".,;:!?)\"\u201d".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** Small letters; the first piece of a word may begin with a capital. */
    private static boolean isSmall(String text, int start, int end, boolean inside) {
        int from = !inside && Character.isUpperCase(text.charAt(start)) ? start + 1 : start;
        for (int i = from; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
