package vn.planlens.index;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;
import vn.planlens.index.text.Words;
import vn.planlens.model.Folding;

/**
 * A fingerprint of a text's wording, by which near-duplicates are found: of all runs of four words, without marks, the
 * least hash in each of {@link #BINS} bins (one-permutation MinHash). The share of equal bins of two texts estimates
 * the share of word runs that they have in common, with a standard error of about 4 %.
 */
final class Fingerprint {

    static final int BINS = 128;

    private static final int RUN = 4;
    private static final char NONE = '\uffff';

    private final char[] bins;

    private Fingerprint(char[] bins) {
        this.bins = bins;
    }

    static Fingerprint of(String text) {
        Words words = Words.of(text);
        char[] bare = Folding.bare(text).toCharArray();
        BytesRef form = new BytesRef(UnicodeUtil.maxUTF8Length(bare.length));
        int[] hashes = new int[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            int start = words.start(i);
            form.length = UnicodeUtil.UTF16toUTF8(bare, start, words.end(i) - start, form.bytes);
            hashes[i] = StringHelper.murmurhash3_x86_32(form, 0x5eed);
        }
        long[] least = new long[BINS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int i = 0; i + RUN <= hashes.length; i++) {
            long mixed = 0;
            for (int j = i; j < i + RUN; j++) {
                mixed = (mixed ^ hashes[j]) * 0x9E3779B97F4A7C15L;
                mixed ^= mixed >>> 29;
            }
            int bin = (int) (mixed & (BINS - 1));
            least[bin] = Math.min(least[bin], mixed >>> 8);
        }
        char[] bins = new char[BINS];
        for (int i = 0; i < BINS; i++) {
            char folded = (char) (least[i] ^ least[i] >>> 16 ^ least[i] >>> 32);
            bins[i] = least[i] == Long.MAX_VALUE ? NONE : (char) Math.min(folded, NONE - 1);
        }
        return new Fingerprint(bins);
    }

    /** Share of the wording that both have in common, 0 to 1; 0 where both are too short to tell. */
    double likeness(Fingerprint other) {
        int filled = 0;
        int equal = 0;
        for (int i = 0; i < BINS; i++) {
            if (bins[i] != NONE || other.bins[i] != NONE) {
                filled++;
                equal += bins[i] == other.bins[i] ? 1 : 0;
            }
        }
        return filled < BINS / 8 ? 0 : (double) equal / filled;
    }

    /** The bins from {@code from} on, as one number: equal for texts that agree in all of them. */
    long band(int from, int length) {
        long band = 0;
        for (int i = from; i < from + length; i++) {
            band = band << 16 | bins[i];
        }
        return band;
    }

    BytesRef bytes() {
        byte[] bytes = new byte[BINS * 2];
        for (int i = 0; i < BINS; i++) {
            bytes[2 * i] = (byte) (bins[i] >>> 8);
            bytes[2 * i + 1] = (byte) bins[i];
        }
        return new BytesRef(bytes);
    }

    static Fingerprint read(BytesRef ref) {
        char[] bins = new char[BINS];
        for (int i = 0; i < BINS; i++) {
            bins[i] = (char) ((ref.bytes[ref.offset + 2 * i] & 0xff) << 8 | ref.bytes[ref.offset + 2 * i + 1] & 0xff);
        }
        return new Fingerprint(bins);
    }
}
