package vn.planlens.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline;

/** How the index speaks of deadlines. */
final class DeadlineTerms {

    private DeadlineTerms() {}

    /** The last day of a dated deadline, or null. */
    static LocalDate end(Deadline deadline) {
        return deadline.to() == null ? null : deadline.to().last();
    }

    /** How it binds, and how often it comes back. */
    static List<String> kinds(Deadline deadline) {
        List<String> kinds = new ArrayList<>();
        kinds.add(deadline.kind().name().toLowerCase(Locale.ROOT));
        for (CalendarPeriod period : deadline.every()) {
            kinds.add(period.toString());
        }
        return kinds;
    }

    /** What a {@link Finding} of it says: kinds, and the last day where it has one. */
    static String finding(Deadline deadline) {
        LocalDate end = end(deadline);
        String kinds = String.join(" ", kinds(deadline));
        return end == null ? kinds : kinds + " " + end;
    }

    /** A day as a term; terms are in the order of days. */
    static BytesRef day(LocalDate day) {
        BytesRef term = new BytesRef(new byte[Integer.BYTES]);
        NumericUtils.intToSortableBytes((int) day.toEpochDay(), term.bytes, 0);
        return term;
    }

    /** The quarter, {@code 2026-Q1}. */
    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }
}
