package vn.planlens.index;

import java.util.List;

/**
 * A place that answers the query.
 *
 * @param plan whose place it is
 * @param scope what kind of place
 * @param section path of the section, or null for a plan, the opening lines, or a task above any section
 * @param sectionTitle its heading, or null
 * @param page 1-based page where the first match stands, or null
 * @param score relevance; comparable within one result only
 * @param occurrences matches in this place; 0 where only the plan as a whole answers (by its year, say)
 * @param passages around the matches, best first with {@link Order#RELEVANCE} and one passage, else in reading order
 * @param task the task, for {@link Scope#TASK}, else null
 */
public record Hit(
        PlanSummary plan,
        Scope scope,
        String section,
        String sectionTitle,
        Integer page,
        float score,
        int occurrences,
        List<Passage> passages,
        TaskRow task) {

    public Hit {
        passages = List.copyOf(passages);
    }
}
