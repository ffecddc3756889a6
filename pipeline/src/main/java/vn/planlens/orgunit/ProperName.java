package vn.planlens.orgunit;

/** Finds where a name of capitalised words ends: "Đăng ký đất đai" does not, "Tài nguyên và Môi trường" does. */
final class ProperName {

    /** A longer run of lower-case words is no name but a sentence. */
    private static final int MOST_LOWER_CASE_WORDS = 9;

    private static final String AND = " và ";

    /** Tells something about an offset. */
    @FunctionalInterface
    interface Test {
        boolean at(int offset, int end);
    }

    private final String text;
    private final String folded;
    private final Test unitStart;
    private final Test nameStop;

    /**
     * @param unitStart whether another unit begins at an offset
     * @param nameStop whether a word begins there over which no name goes on
     */
    ProperName(String text, String folded, Test unitStart, Test nameStop) {
        this.text = text;
        this.folded = folded;
        this.unitStart = unitStart;
        this.nameStop = nameStop;
    }

    /** The end of the name that begins at {@code start}; {@code start} itself where no capitalised word stands there. */
    int end(int start, int end) {
        int last = start;
        int at = start;
        while (at < end && beginsCapitalised(at)) {
            last = wordEnd(at, end);
            at = next(last, end);
            if (at < 0 || unitStart.at(at, end)) {
                break;
            }
        }
        return last;
    }

    /** The end of a run of capitalised words parted by plain blanks only, as a place or a person is written. */
    int placeEnd(int start, int end) {
        int last = start;
        int at = start;
        while (at < end && beginsCapitalised(at)) {
            last = wordEnd(at, end);
            if (last + 1 >= end || folded.charAt(last) != ' ') {
                break;
            }
            at = last + 1;
        }
        return last;
    }

    /** The end of the short run of lower-case words that begins at {@code start}, maybe behind a blank. */
    int lowerCaseEnd(int start, int end) {
        int last = start;
        int at = start;
        for (int words = 0; words < MOST_LOWER_CASE_WORDS; words++) {
            while (at < end && (folded.charAt(at) == ' ' || folded.charAt(at) == '-')) {
                at++;
            }
            if (at >= end || !Character.isLetterOrDigit(text.charAt(at)) || nameStop.at(at, end)) {
                return last;
            }
            last = wordEnd(at, end);
            at = last;
        }
        return start;
    }

    /** The end of the words in small letters that go on with a name, also over "và" and a capital: "Thủy | sản và Kiểm ngư". */
    int restEnd(int at, int end) {
        int to = lowerCaseEnd(at, end);
        for (int more = behindAnd(to, end); more > to; more = behindAnd(to, end)) {
            to = lowerCaseEnd(end(more, end), end);
        }
        return to;
    }

    /** Where a capital stands behind "và" that begins no other unit; {@code at} where none does. */
    private int behindAnd(int at, int end) {
        int next = at + AND.length();
        boolean goesOn = next < end
                && folded.startsWith(AND, at)
                && Character.isUpperCase(text.charAt(next))
                && !unitStart.at(next, end);
        return goesOn ? next : at;
    }

    private boolean beginsCapitalised(int at) {
        char first = text.charAt(at);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private int wordEnd(int at, int end) {
        int to = at;
        while (to < end && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '&')) {
            to++;
        }
        return to;
    }

    /** Where the next word of the name can begin; -1 where the name ends. */
    private int next(int at, int end) {
        int to = at;
        while (to < end && (folded.charAt(to) == ' ' || folded.charAt(to) == '-')) {
            to++;
        }
        if (to >= end) {
            return -1;
        }
        boolean comma = folded.charAt(to) == ',';
        if (comma) {
            to++;
            while (to < end && folded.charAt(to) == ' ') {
                to++;
            }
        }
        if (folded.startsWith("và ", to)) {
            to += 3;
        }
        return to > at && to < end && beginsCapitalised(to) ? to : -1;
    }
}
