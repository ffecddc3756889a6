package vn.planlens.model;

/**
 * Where in a folded text, or in a range of it, words begin. Each beginning has a mark made of the word's letters, so that
 * whoever looks for certain words passes over all others without reading them; a sign that is part of no word has a mark,
 * too. Immutable.
 */
public final class Words {

    /** A mark is less than this. */
    public static final int MARKS = 1 << 14;

    /** Of each sign up to the last Vietnamese letter and the marks behind, whether it is a letter or digit. */
    private static final boolean[] WORD_SIGNS = new boolean[0x2100];

    private static final int SPREAD = 0x9E3779B9;

    static {
        for (char sign = 0; sign < WORD_SIGNS.length; sign++) {
            WORD_SIGNS[sign] = Character.isLetterOrDigit(sign);
        }
    }

    private final String text;
    private final int from;
    private final char[] marks;

    private Words(String text, int from, char[] marks) {
        this.text = text;
        this.from = from;
        this.marks = marks;
    }

    /** The words of a folded text. */
    public static Words of(String folded) {
        return of(folded, new Span(0, folded.length()));
    }

    /** The words of a range of a folded text; what goes on from before the range does not begin in it. */
    public static Words of(String folded, Span range) {
        char[] marks = new char[range.length()];
        folded.getChars(range.start(), range.end(), marks, 0);
        int at = 0;
        if (range.start() > 0 && isWordSign(folded.charAt(range.start() - 1))) {
            while (at < marks.length && isWordSign(marks[at])) {
                marks[at++] = 0;
            }
        }
        while (at < marks.length) {
            int start = at;
            int letters = marks[at];
            if (isWordSign(marks[at++])) {
                while (at < marks.length && isWordSign(marks[at])) {
                    letters = 31 * letters + marks[at];
                    marks[at++] = 0;
                }
            }
            marks[start] = mark(letters);
        }
        return new Words(folded, range.start(), marks);
    }

    private static char mark(int letters) {
        return (char) Math.max(1, letters * SPREAD >>> Integer.SIZE - Integer.numberOfTrailingZeros(MARKS));
    }

    /** The mark that a word has which begins at the offset and goes on no farther than {@code end}, which lies behind it. */
    public static int mark(String folded, int offset, int end) {
        int letters = folded.charAt(offset);
        if (isWordSign(folded.charAt(offset))) {
            for (int at = offset + 1; at < end && isWordSign(folded.charAt(at)); at++) {
                letters = 31 * letters + folded.charAt(at);
            }
        }
        return mark(letters);
    }

    /** What they are the words of. */
    public Span range() {
        return new Span(from, from + marks.length);
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /**
     * The mark of the word that begins at the offset, or of the sign there that is part of no word; 0 inside a word.
     * Words that differ may share a mark.
     */
    public int markAt(int offset) {
        return marks[offset - from];
    }

    /** The first offset at or behind the given one that has a mark; the range's end where none has. */
    public int next(int offset) {
        int at = offset - from;
        while (at < marks.length && marks[at] == 0) {
            at++;
        }
        return from + at;
    }

    /**
     * The first offset from one to another that has one of these marks; the other one where none has.
     *
     * @param some a bit for each mark
     */
    public int next(int offset, int end, long[] some) {
        for (int at = offset - from; at < end - from; at++) {
            int mark = marks[at];
            if (mark != 0 && (some[mark / Long.SIZE] >>> mark & 1) != 0) {
                return from + at;
            }
        }
        return end;
    }

    /** The marks of signs that are part of no word, a bit for each mark. */
    public static long[] marksOf(String signs) {
        long[] marks = new long[MARKS / Long.SIZE];
        for (int at = 0; at < signs.length(); at++) {
            int mark = mark(signs, at, at + 1);
            marks[mark / Long.SIZE] |= 1L << mark;
        }
        return marks;
    }

    /** Whether the sign is part of a word: a letter or digit. */
    public static boolean isWordSign(char sign) {
        return sign < WORD_SIGNS.length ? WORD_SIGNS[sign] : Character.isLetterOrDigit(sign);
    }
}
