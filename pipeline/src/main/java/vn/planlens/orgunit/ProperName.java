package vn.planlens.orgunit;

import vn.planlens.rules.Gazetteer;

/** Finds where a name of capitalised words ends: "Đăng ký đất đai" does not, "Tài nguyên và Môi trường" does. */
final class ProperName {

    /** A longer run of lower-case words is no name but a sentence. */
    private static final int MOST_LOWER_CASE_WORDS = 10;

    /** Tells whether another unit begins at an offset. */
    @FunctionalInterface
    interface UnitStart {
        boolean at(int offset, int end);
    }

    private final String text;
    private final String folded;
    private final Gazetteer<?> acts;
    private final UnitStart unitStart;

    /** @param acts verbs that may follow a unit: a lower-case name ends before one */
    ProperName(String text, String folded, Gazetteer<?> acts, UnitStart unitStart) {
        this.text = text;
        this.folded = folded;
        this.acts = acts;
        this.unitStart = unitStart;
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

    /** The end of a short run of words up to a sign or a word that begins something else. */
    int lowerCaseEnd(int start, int end) {
        int last = start;
        int at = start;
        for (int words = 0; at < end && Character.isLetterOrDigit(text.charAt(at)); words++) {
            if (words >= MOST_LOWER_CASE_WORDS || acts.longestAt(folded, at, end) != null) {
                break;
            }
            last = wordEnd(at, end);
            at = last;
            while (at < end && (folded.charAt(at) == ' ' || folded.charAt(at) == '-')) {
                at++;
            }
        }
        return last;
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
