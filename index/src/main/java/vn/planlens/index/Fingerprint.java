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
 * the share of word runs that they have in common, with a standard error of about 4 %. Of each hash one byte is kept: one
 * unequal bin in 255 looks equal.
 */
final class Fingerprint {

    static final int BINS = 128;

    private static final int RUN = 4;
    private static final int NONE = 0xff;

    private final byte[] bins;

    private Fingerprint(byte[] bins) {
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
        byte[] bins = new byte[BINS];
        for (int i = 0; i < BINS; i++) {
            int folded = (int) (least[i] * 0x9E3779B97F4A7C15L >>> 56);
            bins[i] = (byte) (least[i] == Long.MAX_VALUE ? NONE : Math.min(folded, NONE - 1));
        }
        return new Fingerprint(bins);
    }

    /** Share of the wording that both have in common, 0 to 1; 0 where both are too short to tell. */
    double likeness(Fingerprint other) {
        int filled = 0;
        int equal = 0;
        for (int i = 0; i < BINS; i++) {
            if (bins[i] != (byte) NONE || other.bins[i] != (byte) NONE) {
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
            band = band << Byte.SIZE | bins[i] & 0xff;
        }
        return band;
    }

    BytesRef bytes() {
        return new BytesRef(bins);
    }

    static Fingerprint read(BytesRef ref) {
        return new Fingerprint(Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length));
    }
}
