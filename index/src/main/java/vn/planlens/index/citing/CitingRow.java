package vn.planlens.index.citing;

import java.util.List;
import vn.planlens.index.PlanSummary;
import vn.planlens.model.Citation;
import vn.planlens.model.PartialDate;

/**
 * One plan's answer.
 *
 * @param plan the plan, or for an unreadable file what is known of it (file name and path)
 * @param status whether it cites
 * @param mentions how often it names the document by number and symbol
 * @param references how often it names it otherwise, as far as that could be resolved ("Nghị quyết 76")
 * @param dates that the mentions give, without repeats, sorted
 * @param roles of the mentions, without repeats
 * @param places of the mentions, in reading order
 */
public record CitingRow(
        PlanSummary plan,
        Status status,
        int mentions,
        int references,
        List<PartialDate> dates,
        List<Citation.Role> roles,
        List<Place> places) {

    public CitingRow {
        dates = List.copyOf(dates);
        roles = List.copyOf(roles);
        places = List.copyOf(places);
    }

    /** Whether a plan cites. */
    public enum Status {
        CITES,
        DOES_NOT_CITE,
        /** The file could not be read, or its text is not reliable: silence proves nothing. */
        UNREADABLE
    }

    /**
     * One mention.
     *
     * @param document what is cited, as far as the mention says
     * @param role what the plan does with it, or null for a reference without symbol
     * @param role what the plan does with it
     * @param quote the words
     * @param section path, or null
     * @param page or null
     * @param start offset of the quote in the plan's normalised text
     */
    public record Place(
            CitedDocument document, Citation.Role role, String quote, String section, Integer page, int start) {}
}
