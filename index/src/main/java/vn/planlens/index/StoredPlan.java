package vn.planlens.index;

import java.util.List;
import vn.planlens.model.Plan;

/**
 * A plan as the index holds it.
 *
 * @param summary its line in a list
 * @param plan all that is said about it
 * @param text the normalised text that its spans count in
 * @param pageStarts offset of each page's first character; empty where the format has no pages
 */
public record StoredPlan(PlanSummary summary, Plan plan, String text, List<Integer> pageStarts) {

    public StoredPlan {
        pageStarts = List.copyOf(pageStarts);
    }
}
