package vn.planlens.cli;

import java.util.List;
import vn.planlens.index.Hit;
import vn.planlens.index.Passage;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.Scope;

/**
 * A hit as JSON shows it.
 *
 * @param ward proper name without the kind, or null
 * @param scope what kind of place
 * @param section path, or null
 * @param page 1-based, or null
 * @param occurrences matches in this place
 * @param passages around the matches
 * @param taskId id of the task, for a task, else null
 */
record HitRow(
        String ward,
        String kind,
        String district,
        String province,
        Integer year,
        String documentType,
        String title,
        Scope scope,
        String section,
        String sectionTitle,
        Integer page,
        int occurrences,
        List<Passage> passages,
        String taskId,
        String planId,
        String fileName) {

    static HitRow of(Hit hit) {
        PlanSummary plan = hit.plan();
        return new HitRow(
                plan.ward(),
                plan.kind(),
                plan.district(),
                plan.province(),
                plan.year(),
                plan.documentType(),
                plan.title(),
                hit.scope(),
                hit.section(),
                hit.sectionTitle(),
                hit.page(),
                hit.occurrences(),
                hit.passages(),
                hit.task() == null ? null : hit.task().task().id(),
                plan.id(),
                plan.fileName());
    }
}
