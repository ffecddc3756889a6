package vn.planlens.index.text;

import java.text.Normalizer;
import java.util.Arrays;
import vn.planlens.model.Folding;

/**
 * The words of a text, in order: every run of letters and digits is one. A symbol such as {@code 76/NQ-CP} is three
 * words, a Vietnamese compound one word a syllable. The place of a word in this list is its position in the index.
 */
public final class Words {

    /** Longer runs are cut: no word is that long, and the index takes no term of any length. */
    private static final int LONGEST = 200;

    private final String text;
    private final String folded;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    /** Whether a word holds a mark that is a sign of its own. */
    private boolean decomposed;

    private Words(String text) {
        this.text = text;
        this.folded = Folding.fold(text);
    }

    /** @param text preferably NFC; a decomposed word is composed in its {@link #form} */
    public static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (Character.isLetterOrDigit(sign)) {
                int end = words.runEnd(next, at + LONGEST);
                words.add(at, end);
                next = end;
            }
            at = next;
        }
        return words;
    }

    private int runEnd(int from, int limit) {
        int at = from;
        while (at < text.length() && at < limit) {
            int sign = text.codePointAt(at);
            if (!Character.isLetterOrDigit(sign)) {
                if (Character.getType(sign) != Character.NON_SPACING_MARK) {
                    break;
                }
                decomposed = true;
            }
            at += Character.charCount(sign);
        }
        return at;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    public int size() {
        return size;
    }

    /** Offset of the word's first character in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** Offset behind the word's last character. */
    public int end(int word) {
        return ends[word];
    }

    /** The word as the index knows it: lower case, tone mark in the older place, all other marks kept. */
    public String form(int word) {
        for (int i = starts[word]; decomposed && i < ends[word]; i++) {
            if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
                return Folding.fold(
                        Normalizer.normalize(text.substring(starts[word], ends[word]), Normalizer.Form.NFC));
            }
        }
        return folded.substring(starts[word], ends[word]);
    }

    /** Number of the first word that ends behind the offset; {@link #size()} where there is none. */
    public int firstEndingAfter(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
