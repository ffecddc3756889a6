package vn.planlens.cli.ingest;

import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.Plan;

/**
 * A plan's row in the table at the end of a run.
 *
 * @param path as the person asked for it
 * @param ward proper name, or null
 * @param kind or null
 * @param province or null
 * @param year or null
 * @param reference number and symbol; "/KH-UBND" where the number is left blank; or null
 * @param sections marked parts
 * @param warnings of the plan and of its citations
 */
public record PlanCounts(
        String path,
        String ward,
        String kind,
        String province,
        Integer year,
        String reference,
        int sections,
        int citations,
        int units,
        int channels,
        int deadlines,
        int tasks,
        int warnings) {

    static PlanCounts of(Plan plan) {
        Header header = plan.header();
        return new PlanCounts(
                plan.source().path(),
                header.issuer().ward(),
                header.issuer().kind(),
                header.issuer().province(),
                header.year(),
                header.reference() == null && header.symbol() != null ? "/" + header.symbol() : header.reference(),
                new Outline(plan.outline()).all().size(),
                plan.citations().size(),
                plan.units().size(),
                plan.channels().size(),
                plan.deadlines().size(),
                plan.tasks().size(),
                plan.warnings().size()
                        + plan.citations().stream()
                                .mapToInt(citation -> citation.warnings().size())
                                .sum());
    }
}
