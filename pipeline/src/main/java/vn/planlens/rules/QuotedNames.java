package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;

/**
 * Where names stand in quotation marks: a movement, a model, a column of the radio ("Mỗi ngày một kỹ năng số"). Their words name
 * something and say nothing of when or how.
 */
public final class QuotedNames {

    /** Code units; what is longer is a sentence that somebody said. */
    private static final int LONGEST_NAME = 100;

    private static final char MARK = '"';

    private QuotedNames() {}

    /** Where such names stand in the plan, without their marks. */
    public static SpanSet in(PlanText plan) {
        return plan.once(QuotedNames.class, read -> new SpanSet(find(read.text(), read.folded())));
    }

    static List<Span> find(String text, String folded) {
        List<Span> names = new ArrayList<>();
        int open = -1;
        for (int at = folded.indexOf(MARK); at >= 0; at = folded.indexOf(MARK, at + 1)) {
            if (opens(text, at)) {
                open = at + 1;
            } else {
                boolean closes = open >= 0 && at - open <= LONGEST_NAME;
                if (closes && text.substring(open, at).indexOf('\n') < 0) {
                    names.add(new Span(open, at));
                }
                open = -1;
            }
        }
        return names;
    }

    /** A mark before a capital or figure and behind no letter; a name begins so. */
    private static boolean opens(String text, int at) {
        int next = at + 1;
        boolean begins = next < text.length()
                && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
        return begins && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
