package vn.planlens.citation;

/** Reads which congress, conference or session a body is meant of: "lần thứ VI", "khóa XIII". */
final class Terms {

    private static final int LONGEST_ORDINAL = 12;

    private final String folded;
    private final int limit;

    Terms(String folded, int limit) {
        this.folded = folded;
        this.limit = limit;
    }

    /** Behind "lần thứ VI", "thứ sáu". */
    int ordinalEnd(int from) {
        int at = Signs.afterBlanks(folded, from, limit);
        int word = Signs.isWordAt(folded, at, limit, "lần") ? Signs.afterBlanks(folded, at + 3, limit) : at;
        return Signs.isWordAt(folded, word, limit, "thứ") ? numeralEnd(word + 3, from) : from;
    }

    private int numeralEnd(int from, int otherwise) {
        int start = Signs.afterBlanks(folded, from, limit);
        int end = start;
        while (end < limit && Signs.isWordSign(folded, end) && end - start <= LONGEST_ORDINAL) {
            end++;
        }
        return end > start ? end : otherwise;
    }

    /** Behind "khóa XIII", "(khóa XIII)", "lần thứ XIII", "6 khóa XII". */
    int termEnd(int from) {
        int at = Signs.afterBlanks(folded, from, limit);
        if (Signs.isDigit(folded, at) && at > from) {
            int number = numeralEnd(at, at);
            int next = Signs.afterBlanks(folded, number, limit);
            return isTerm(next) ? termEnd(number) : from;
        }
        boolean bracket = at < limit && folded.charAt(at) == '(';
        int word = bracket ? at + 1 : at;
        if (!isTerm(word)) {
            return ordinalEnd(from);
        }
        int end = numeralEnd(word + 4, from);
        if (bracket) {
            return end < limit && folded.charAt(end) == ')' ? end + 1 : from;
        }
        return end;
    }

    private boolean isTerm(int at) {
        return Signs.isWordAt(folded, at, limit, "khóa") || Signs.isWordAt(folded, at, limit, "khoá");
    }
}
