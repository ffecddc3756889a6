package vn.planlens.deadline;

import java.util.List;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline.Kind;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.SpanSet;

/**
 * Judges by what stands around an expression whether it says when something of this plan is to be done.
 *
 * @param text of the plan, folded
 * @param folded the same without its marks
 * @param words that guard expressions
 * @param cited where other documents are named, and names stand in quotation marks
 * @param years the plan's
 */
record Surroundings(Words text, String folded, TimeWords words, SpanSet cited, PlanYears years) {

    private static final int LONGEST_CLAUSE = 160;
    private static final int LONGEST_JOINT = 8;
    private static final String AND = "và ";

    /** What bare points at the end of a clause begin with. */
    private static final List<String> MONTHS = List.of("tháng ", "quý ", "quí ");

    private static final String STOPS = ".;:\n\t()";

    /** Whether an expression outside of a place for times may count, as far as its own value tells. */
    boolean isOfThisPlan(DeadlineValue value) {
        TimePoint point = value.point();
        if (point == null || point.to() == null) {
            return true;
        }
        boolean covered = !point.isYear()
                || years.covers(point.from().getYear())
                        && years.covers(point.to().getYear());
        return covered && years.isAhead(value.to() == null ? point.to() : value.to());
    }

    /** Whether the words right around make it something else, wherever it stands. */
    boolean isVoided(DeadlineValue value, Span block) {
        boolean ofYear = isOfYear(value);
        return words.isVoidedBehind(folded, value.span().end(), block.end(), ofYear, value.point() != null)
                || (value.kind() == Kind.RELATIVE
                        ? words.isLimitVoidedAhead(folded, value.span().start(), block.start())
                        : words.isVoidedAhead(folded, value.span(), block.start(), ofYear))
                || value.point() != null && isPartOfNumber(value.span(), block);
    }

    /** Whether running text says that it tells when something is done, and not what is measured or reported. */
    boolean tellsWhen(DeadlineValue value, Span block) {
        int start = value.span().start();
        if (cited.covers(start)) {
            return false;
        }
        if (opensClause(start, block.start())) {
            return true;
        }
        boolean inYear = isOfYear(value) && value.kind() != Kind.RECURRING;
        int leaning = leaning(value, block);
        return leaning > 0 || leaning == 0 && !inYear;
    }

    /** Whether running text before it tells of something done. */
    boolean tellsOfDoing(DeadlineValue value, Span block) {
        return !cited.covers(value.span().start()) && leaning(value, block) > 0;
    }

    private int leaning(DeadlineValue value, Span block) {
        int start = value.span().start();
        return words.leaning(text, new Span(clauseStart(start, block.start()), start), isOfYear(value));
    }

    /** Whether what stands before an offset lets a bare expression there stand alone. */
    boolean mayStandAlone(int start, Span block) {
        int before = lastBefore(start, block.start());
        return opens(before, block.start())
                || folded.charAt(before) == '('
                || (Character.isLetter(folded.charAt(before)) || folded.charAt(before) == ',') && namesMonth(start);
    }

    private boolean namesMonth(int at) {
        for (String word : MONTHS) {
            if (folded.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the head of an activity ("Tháng 6: ...") or stands alone between brackets or behind a colon. */
    boolean standsAlone(DeadlineValue value, Span block) {
        Span span = value.span();
        TimePoint point = value.point();
        if (point == null || cited.covers(span.start())) {
            return false;
        }
        int before = lastBefore(span.start(), block.start());
        int behind = firstBehind(span.end(), block.end());
        char left = before < 0 ? '\n' : folded.charAt(before);
        char right = behind < 0 ? '\n' : folded.charAt(behind);
        boolean opens = opens(before, block.start());
        boolean closes = ".;)\n\t".indexOf(right) >= 0;
        boolean bracketed = left == '(' && (closesBracket(right) || folded.startsWith("và ", behind));
        if (point.isYear()) {
            return left == ':' && closes;
        }
        if (point.isDay()) {
            boolean named = folded.startsWith("ngày", span.start());
            return named
                    && (bracketed
                            || left == ':' && closes
                            || opens && isActivity(right) && !tellsOfThePast(behind, block));
        }
        boolean activity = isActivity(right) && !tellsOfThePast(behind, block);
        return bracketed || opens && (closes || activity) || closesClause(value, block, right);
    }

    /** "Ngày 12/02/2026, Ủy ban nhân dân tỉnh đã ban hành ...": behind the comma. */
    private boolean tellsOfThePast(int comma, Span block) {
        if (comma < 0 || folded.charAt(comma) != ',') {
            return false;
        }
        int end = comma + 1;
        while (end < block.end() && end - comma < LONGEST_CLAUSE && STOPS.indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        return words.tellsOfThePast(text, new Span(comma + 1, end));
    }

    /** "... tổ chức đối thoại với Nhân dân tháng 5 và tháng 10.": the end of a clause that tells of something done. */
    private boolean closesClause(DeadlineValue value, Span block, char right) {
        int start = value.span().start();
        return namesMonth(start)
                && (".;)\n\t".indexOf(right) >= 0 || isListed(value.span().end(), block.end()))
                && !words.isNamedAhead(folded, start, block.start())
                && leaning(value, block) > 0;
    }

    /** Whether a list of months or quarters goes on behind the offset. */
    private boolean isListed(int end, int limit) {
        int at = end;
        while (at < limit && " ,".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        int next = folded.startsWith(AND, at) ? at + AND.length() : at;
        return next > end && namesMonth(next);
    }

    /** Whether a clause or bullet begins behind the sign at the offset, -1 for the block's beginning. */
    private boolean opens(int before, int from) {
        if (before < 0 || isMarkerEnd(before, from)) {
            return true;
        }
        char left = folded.charAt(before);
        return ":;\n\t".indexOf(left) >= 0
                || left == '.' && !Character.isDigit(folded.charAt(Math.max(0, before - 1)))
                || "-+•*".indexOf(left) >= 0 && isBullet(before, from);
    }

    /** The bracket's end, or a list's sign in it: "(quý I, quý III)". */
    private static boolean closesBracket(char right) {
        return "),;&".indexOf(right) >= 0;
    }

    private static boolean isActivity(char right) {
        return right == ',' || right == ':' || Character.isLetter(right);
    }

    /** Whether only a list's sign or "và" parts it from the expression that ends at the offset. */
    boolean isListedBehind(int end, int start) {
        if (start < end || start - end > LONGEST_JOINT) {
            return false;
        }
        String between = folded.substring(end, start).strip();
        return List.of(",", ";", "và", ", và", "hoặc", "&").contains(between);
    }

    /** Whether only blanks, a comma or an opening bracket part it from the expression that ends at the offset. */
    boolean isJoinedBehind(int end, int start) {
        return start >= end && folded.substring(end, start).chars().allMatch(sign -> " ,(:-".indexOf(sign) >= 0);
    }

    /** Whether a sentence ends between the two offsets. */
    boolean isApart(int end, int start) {
        for (int at = end; at < start; at++) {
            if (".;\n\t".indexOf(folded.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Digits that go on to a number or symbol ("12/2026/KH-UBND", "số 3/2026"), or a date behind one. */
    private boolean isPartOfNumber(Span span, Span block) {
        char first = folded.charAt(span.start());
        boolean digits = Character.isDigit(first);
        int end = span.end();
        boolean goesOn = end + 1 < block.end()
                && "/-".indexOf(folded.charAt(end)) >= 0
                && Character.isLetterOrDigit(folded.charAt(end + 1));
        int before = lastBefore(span.start(), block.start());
        boolean behindNumber = digits && before > block.start() && folded.startsWith("số", before - 1);
        boolean issued = folded.startsWith("ngày", span.start()) && cited.covers(span.start());
        boolean partOfWord = before >= 0 && before == span.start() - 1 && "/-".indexOf(folded.charAt(before)) >= 0;
        return goesOn || behindNumber || issued || digits && partOfWord;
    }

    private static boolean isOfYear(DeadlineValue value) {
        boolean everyYear = value.kind() == Kind.RECURRING
                && value.every().stream().allMatch(period -> period.unit() == CalendarPeriod.Unit.YEAR);
        return everyYear || value.point() != null && value.point().isYear();
    }

    private boolean opensClause(int start, int from) {
        int before = lastBefore(start, from);
        return before < 0 || ",;:.\n\t-+•".indexOf(folded.charAt(before)) >= 0 || isMarkerEnd(before, from);
    }

    private int clauseStart(int start, int from) {
        int at = start;
        while (at > from && start - at < LONGEST_CLAUSE && STOPS.indexOf(folded.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private boolean isBullet(int at, int from) {
        int before = lastBefore(at, from);
        return before < 0 || "\n\t;.:".indexOf(folded.charAt(before)) >= 0;
    }

    /** A marker at the block's beginning: "1.", "a)", "2.1.". */
    private boolean isMarkerEnd(int at, int from) {
        return at - from < 6
                && ".)".indexOf(folded.charAt(at)) >= 0
                && folded.substring(from, at).chars().allMatch(sign -> Character.isLetterOrDigit(sign) || sign == '.');
    }

    private int lastBefore(int start, int from) {
        int at = start - 1;
        while (at >= from && folded.charAt(at) == ' ') {
            at--;
        }
        return at < from ? -1 : at;
    }

    private int firstBehind(int end, int limit) {
        int at = end;
        while (at < limit && folded.charAt(at) == ' ') {
            at++;
        }
        return at < limit ? at : -1;
    }
}
