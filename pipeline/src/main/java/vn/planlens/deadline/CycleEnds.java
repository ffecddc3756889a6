package vn.planlens.deadline;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.Map;
import vn.planlens.model.Span;
import vn.planlens.rules.LongestPattern;

/**
 * Cuts a list of periods where its last word belongs to what follows: "hằng năm, quý I/2026" lists one period and then
 * names a quarter.
 */
final class CycleEnds {

    private static final Pattern GOES_ON = Pattern.compile(
            "\\s+(?:(?:i{1,3}|iv)(?:[\\s/,.;:)-]|$)|[0-9]{1,2}(?:\\s*[/,.;:)]|\\s+(?:năm|tại|ở|cho|với|để|về|do|và)\\s|$)|[0-9]{4}|đầu|cuối|tiếp theo|học|sau|trước|qua|nay|tới|này|một cửa)");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:,\\s*và\\s|[,;/&+]|\\svà\\s|\\shoặc\\s)\\s*");
    private static final Pattern HALF = Pattern.compile("\\s(?:đầu|cuối)\\s");
    private static final String WITHIN = "trong ";
    private static final int REACH = 16;

    private CycleEnds() {}

    /**
     * The match without what goes on, or null where nothing is left.
     *
     * @param limit where its paragraph or cell ends: the number of a table's next row does not go on with it
     */
    static LongestPattern.Match cut(String folded, LongestPattern.Match match, String slot, int limit) {
        Span cycles = match.slots().get(slot);
        int end = match.span().end();
        if (cycles == null || cycles.end() != end) {
            return match;
        }
        if (namesHalf(folded, cycles)) {
            return null;
        }
        if (!goesOn(folded, end, limit)) {
            return match;
        }
        int joint = -1;
        Matcher matcher = JOINT.matcher(cycles.of(folded));
        while (matcher.find()) {
            joint = matcher.start();
        }
        if (joint <= 0) {
            return null;
        }
        Span shorter = new Span(cycles.start(), cycles.start() + joint);
        Map<String, Span> slots = new HashMap<>(match.slots());
        slots.put(slot, shorter);
        return new LongestPattern.Match(match.rule(), new Span(match.span().start(), shorter.end()), slots);
    }

    /** "ít nhất 01 cuộc trong 6 tháng cuối năm": when, and not how often. */
    private static boolean namesHalf(String folded, Span cycles) {
        return folded.startsWith(WITHIN, cycles.start() - WITHIN.length())
                && HALF.matcher(cycles.of(folded)).find();
    }

    private static boolean goesOn(String folded, int end, int limit) {
        String behind = folded.substring(end, Math.min(limit, end + REACH));
        return GOES_ON.matcher(behind).lookingAt();
    }
}
