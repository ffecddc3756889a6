package vn.planlens.index;

import java.nio.ByteBuffer;

/** Reads what {@link BitWriter} wrote. */
final class BitReader {

    private final ByteBuffer in;
    private int range = -1;
    private int code;

    BitReader(ByteBuffer in) {
        this.in = in;
        for (int i = 0; i < Integer.BYTES; i++) {
            shift();
        }
    }

    /** @param zero as it was written with */
    int read(int zero) {
        int bound = (range >>> Odds.BITS) * zero;
        int bit = Integer.compareUnsigned(code, bound) < 0 ? 0 : 1;
        if (bit == 0) {
            range = bound;
        } else {
            code -= bound;
            range -= bound;
        }
        settle();
        return bit;
    }

    int readEven() {
        range >>>= 1;
        int bit = Integer.compareUnsigned(code, range) < 0 ? 0 : 1;
        code -= bit == 0 ? 0 : range;
        settle();
        return bit;
    }

    private void settle() {
        while (Integer.compareUnsigned(range, BitWriter.LEAST_RANGE) < 0) {
            range <<= Byte.SIZE;
            shift();
        }
    }

    private void shift() {
        code = code << Byte.SIZE | (in.hasRemaining() ? in.get() & 0xff : 0);
    }
}
