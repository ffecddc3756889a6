package vn.planlens.index.text;

import static vn.planlens.model.Words.isWordSign;

import java.text.Normalizer;
import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.planlens.model.Folding;

/**
 * The words of a text, in order: every run of letters and digits is one. A symbol such as {@code 76/NQ-CP} is three
 * words, a Vietnamese compound one word a syllable. The place of a word in this list is its position in the index.
 */
public final class Words {

    /** Longer runs are cut: no word is that long, and the index takes no term of any length. */
    private static final int LONGEST = 200;

    /** Signs that a word takes on average, with the blank behind it: fewer in no text that is words. */
    private static final int USUAL = 4;

    private final String text;
    private int[] starts;
    private int[] ends;
    private int size;

    /** The folded text, made when a form is first asked for. */
    private char[] folded;

    /** Whether a word holds a mark that is a sign of its own. */
    private boolean decomposed;

    private Words(String text) {
        this.text = text;
        this.starts = new int[text.length() / USUAL + 1];
        this.ends = new int[starts.length];
    }

    /** @param text preferably NFC; a decomposed word is composed in its {@link #form} */
    public static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            int next = words.behindLetter(at);
            if (next > at) {
                int end = words.runEnd(next, at + LONGEST);
                words.add(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    /** The offset behind the letter or digit that begins at the offset; the offset itself where none does. */
    private int behindLetter(int at) {
        char sign = text.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return Character.isLetterOrDigit(text.codePointAt(at)) ? at + 2 : at;
        }
        return isWordSign(sign) ? at + 1 : at;
    }

    private int runEnd(int from, int limit) {
        int at = from;
        while (at < text.length() && at < limit) {
            int next = behindLetter(at);
            if (next == at) {
                if (Character.getType(text.codePointAt(at)) != Character.NON_SPACING_MARK) {
                    break;
                }
                decomposed = true;
                next = at + Character.charCount(text.codePointAt(at));
            }
            at = next;
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
        return new String(folded(), starts[word], ends[word] - starts[word]);
    }

    /** Hands the word's {@link #form} on without making a string of it. */
    void copy(int word, CharTermAttribute term) {
        if (decomposed) {
            term.append(form(word));
        } else {
            term.copyBuffer(folded(), starts[word], ends[word] - starts[word]);
        }
    }

    private char[] folded() {
        if (folded == null) {
            folded = Folding.folded(text);
        }
        return folded;
    }
}
