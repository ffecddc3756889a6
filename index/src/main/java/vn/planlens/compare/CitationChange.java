package vn.planlens.compare;

import java.util.List;
import vn.planlens.model.Citation;
import vn.planlens.model.PartialDate;

/**
 * A cited document, or all documents of one key that the plans do not tell apart.
 *
 * @param key canonical form, as the later plan writes it where it cites it
 * @param change {@code CHANGED} where both cite it, but with different dates
 * @param datesBefore dates that the earlier plan's mentions give, sorted
 * @param datesAfter dates that the later plan's mentions give, sorted
 * @param before the earlier plan's mentions
 * @param after the later plan's mentions
 */
public record CitationChange(
        String key,
        Change change,
        List<PartialDate> datesBefore,
        List<PartialDate> datesAfter,
        List<Citation> before,
        List<Citation> after)
        implements Changed {

    public CitationChange {
        datesBefore = List.copyOf(datesBefore);
        datesAfter = List.copyOf(datesAfter);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The key for people to read: where the plan left the number blank, dots stand in its place. */
    public String shown() {
        return key.startsWith("/") ? "…" + key : key;
    }
}
