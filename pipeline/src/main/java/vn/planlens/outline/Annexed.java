package vn.planlens.outline;

/** Finds "(Kèm theo Kế hoạch số ...)" behind a title in the same block. */
final class Annexed {

    private Annexed() {}

    /** The offset of its bracket in the text, or -1. */
    static int in(String text, PartWords words) {
        for (int i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
            if (i > 0 && words.starts(text.substring(i, Math.min(text.length(), i + 60)), PartWords.Use.ANNEXED)) {
                return i;
            }
        }
        return -1;
    }
}
