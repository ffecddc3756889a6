package vn.planlens.cli.export;

import java.time.LocalDate;
import java.util.Locale;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * A recurring deadline in a calendar: within the plan's year, and where the plan names no day of the period, on its
 * last one (of a week on Friday), because by then the work is due.
 *
 * @param first the first day
 * @param rule RFC 5545 recurrence rule that {@code first} fits and that ends with the year
 */
record Repetition(LocalDate first, String rule) {

    /** @return null where the rule is none, or has no day in the year */
    static Repetition of(String recurrence, int year) {
        try {
            RecurrenceRule given = new RecurrenceRule(recurrence);
            String anchored = recurrence + anchor(given);
            RecurrenceRuleIterator days = new RecurrenceRule(anchored).iterator(start(given, year));
            if (!days.hasNext()) {
                return null;
            }
            DateTime day = days.nextDateTime();
            LocalDate first = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
            String until = String.format(Locale.ROOT, ";UNTIL=%04d1231", year);
            return first.getYear() == year ? new Repetition(first, anchored + until) : null;
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean namesDay(RecurrenceRule rule) {
        return rule.hasPart(Part.BYDAY) || rule.hasPart(Part.BYMONTHDAY) || rule.hasPart(Part.BYYEARDAY);
    }

    private static String anchor(RecurrenceRule rule) {
        if (namesDay(rule)) {
            return "";
        }
        return switch (rule.getFreq()) {
            case WEEKLY -> ";BYDAY=FR";
            case MONTHLY -> ";BYMONTHDAY=-1";
            case YEARLY -> (rule.hasPart(Part.BYMONTH) ? "" : ";BYMONTH=12") + ";BYMONTHDAY=-1";
            default -> "";
        };
    }

    /** A period of several months is over in its last one: quarters end in March, June, September and December. */
    private static DateTime start(RecurrenceRule rule, int year) {
        boolean wholePeriods = rule.getFreq() == Freq.MONTHLY && !namesDay(rule);
        int month = wholePeriods ? Math.min(12, rule.getInterval()) : 1;
        return new DateTime(year, month - 1, 1);
    }
}
