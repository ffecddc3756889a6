package vn.planlens.fuzz;

/** Decisions read from bytes; where these are at an end, all further decisions are 0. */
final class Genes {

    private final byte[] bytes;
    private int at;

    Genes(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean left() {
        return at < bytes.length;
    }

    /** A number from 0 to below the bound, which is at most 65,536. */
    int below(int bound) {
        int value = next();
        if (bound > 256) {
            value = value << 8 | next();
        }
        return value % bound;
    }

    private int next() {
        return at < bytes.length ? bytes[at++] & 0xff : 0;
    }
}
