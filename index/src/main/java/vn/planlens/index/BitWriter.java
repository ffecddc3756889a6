package vn.planlens.index;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Writes bits in as little space as their odds allow: the range coder of LZMA. {@link BitReader} reads them. */
final class BitWriter {

    /** A range below it has no bits left to divide by odds: its first byte is settled and written. */
    static final int LEAST_RANGE = 1 << 24;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
    private long low;
    private int range = -1;

    /** The last byte that a carry can still change, -1 before there is one; behind it so many bytes 0xff. */
    private int last = -1;

    private int full;

    /**
     * Writes a bit.
     *
     * @param zero how likely it is 0, in parts of {@link Odds#CERTAIN}; neither none nor all of them
     */
    void write(int bit, int zero) {
        int bound = (range >>> Odds.BITS) * zero;
        if (bit == 0) {
            range = bound;
        } else {
            low += Integer.toUnsignedLong(bound);
            range -= bound;
        }
        settle();
    }

    /** Writes a bit that is as likely 0 as 1. */
    void writeEven(int bit) {
        range >>>= 1;
        low += bit == 0 ? 0 : range;
        settle();
    }

    private void settle() {
        while (Integer.compareUnsigned(range, LEAST_RANGE) < 0) {
            range <<= Byte.SIZE;
            shift();
        }
    }

    private void shift() {
        int top = (int) (low >>> 24);
        if (top == 0xff) {
            full++;
        } else {
            int carry = top >>> Byte.SIZE;
            if (last >= 0) {
                out.write(last + carry);
            }
            for (; full > 0; full--) {
                out.write(0xff + carry);
            }
            last = top & 0xff;
        }
        low = (low & 0xffffff) << Byte.SIZE;
    }

    /** What was written; the reader takes what is missing at its end for zeros. */
    byte[] end() {
        // Of all numbers in the range the one with most zeros at its end.
        long most = low + Integer.toUnsignedLong(range) - 1;
        long mask = 0xffffffffL;
        while ((most & ~mask) < low) {
            mask >>>= 1;
        }
        low = most & ~mask;
        for (int i = 0; i < 5; i++) {
            shift();
        }
        byte[] bytes = out.toByteArray();
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(bytes, length);
    }
}
