package vn.planlens.index;

import java.util.Arrays;

/**
 * How likely the numbers of each column are, learnt from those before. A number is coded as the count of its bits, then the
 * bits, the first three by their odds. Encoder and decoder start alike and learn the same.
 */
final class Odds {

    /** Odds are parts of 1 &lt;&lt; {@code BITS}. */
    static final int BITS = 16;

    static final int CERTAIN = 1 << BITS;

    /** What a number of a column is; each has odds of its own. */
    enum Kind {
        /** How many follow, or whether anything does. */
        COUNT,
        VALUE,
        /** Where something else begins. */
        PLACE,
        LENGTH
    }

    private static final int KINDS = Kind.values().length;

    /** Counts of bits from here on share their odds. */
    private static final int MOST_BITS = 12;

    private static final int LEARNT_BITS = 3;
    private static final int NODES = (1 << LEARNT_BITS) - 1;

    /** Odds of one kind of numbers: of each count of bits whether there are more, and of the first bits of each count. */
    private static final int SIZE = MOST_BITS + 1 + MOST_BITS * NODES;

    /** The more bits were seen the less each counts. */
    private static final int[] RATES = rates();

    /** Odds that were taken over count as learnt from so many bits. */
    private static final byte TAKEN = 8;

    private final char[] zero;
    private final byte[] seen;

    private Odds(char[] zero, byte[] seen) {
        this.zero = zero;
        this.seen = seen;
    }

    private static int[] rates() {
        int[] rates = new int[40];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = (int) (CERTAIN / (i + 1.6));
        }
        return rates;
    }

    /** @param columns how many there are */
    static Odds even(int columns) {
        char[] zero = new char[columns * KINDS * SIZE];
        Arrays.fill(zero, (char) (CERTAIN / 2));
        return new Odds(zero, new byte[zero.length]);
    }

    Odds copy() {
        return new Odds(zero.clone(), seen.clone());
    }

    /** Odds of one kind of numbers of a column in few bytes; odds at the end of which nothing is known are left out. */
    byte[] few(int column, Kind kind) {
        int base = base(column, kind);
        int length = SIZE;
        while (length > 0 && seen[base + length - 1] == 0) {
            length--;
        }
        byte[] few = new byte[length];
        for (int i = 0; i < length; i++) {
            few[i] = (byte) (zero[base + i] >>> Byte.SIZE);
        }
        return few;
    }

    /** Takes over {@link #few} odds. */
    void take(int column, Kind kind, byte[] few) {
        int base = base(column, kind);
        for (int i = 0; i < few.length; i++) {
            zero[base + i] = (char) ((few[i] & 0xff) << Byte.SIZE | 1 << Byte.SIZE - 1);
            seen[base + i] = few[i] == (byte) (1 << Byte.SIZE - 1) ? 0 : TAKEN;
        }
    }

    private static int base(int column, Kind kind) {
        return (column * KINDS + kind.ordinal()) * SIZE;
    }

    /** @param value not negative */
    void write(BitWriter out, int column, Kind kind, long value) {
        int base = base(column, kind);
        long number = value + 1;
        int bits = Long.SIZE - 1 - Long.numberOfLeadingZeros(number);
        for (int i = 0; i < bits; i++) {
            write(out, base + Math.min(i, MOST_BITS), 1);
        }
        write(out, base + Math.min(bits, MOST_BITS), 0);
        int nodes = base + MOST_BITS + 1 + (Math.min(bits, MOST_BITS) - 1) * NODES;
        int node = 1;
        for (int i = bits - 1; i >= 0; i--) {
            int bit = (int) (number >>> i) & 1;
            if (bits - i <= LEARNT_BITS) {
                write(out, nodes + node - 1, bit);
                node = node << 1 | bit;
            } else {
                out.writeEven(bit);
            }
        }
    }

    private void write(BitWriter out, int at, int bit) {
        out.write(bit, zero[at]);
        learn(at, bit);
    }

    long read(BitReader in, int column, Kind kind) {
        int base = base(column, kind);
        int bits = 0;
        while (read(in, base + Math.min(bits, MOST_BITS)) == 1) {
            if (++bits == Long.SIZE) {
                throw new IllegalStateException("no number has so many bits");
            }
        }
        int nodes = base + MOST_BITS + 1 + (Math.min(bits, MOST_BITS) - 1) * NODES;
        long number = 1;
        for (int i = bits - 1; i >= 0; i--) {
            int bit = bits - i <= LEARNT_BITS ? read(in, nodes + (int) number - 1) : in.readEven();
            number = number << 1 | bit;
        }
        return number - 1;
    }

    private int read(BitReader in, int at) {
        int bit = in.read(zero[at]);
        learn(at, bit);
        return bit;
    }

    private void learn(int at, int bit) {
        int rate = RATES[seen[at]];
        zero[at] += (char) ((long) ((bit == 0 ? CERTAIN - 1 : 1) - zero[at]) * rate >> BITS);
        seen[at] += seen[at] < RATES.length - 1 ? 1 : 0;
    }
}
