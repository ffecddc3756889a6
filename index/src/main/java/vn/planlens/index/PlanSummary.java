package vn.planlens.index;

import java.util.List;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;

/**
 * What a list shows of a plan.
 *
 * @param id {@code sha256:} and hex
 * @param fileName of its first path
 * @param paths every place where the file lies, sorted
 * @param ward proper name without the kind, or null
 * @param kind {@code phường}, {@code xã} ..., or null
 * @param district or null
 * @param province or null
 * @param year the plan is for, or null
 * @param documentType code, e.g. {@code KH}, or null
 * @param title or null
 * @param reference number and symbol, or null
 * @param issued or null
 * @param level of the issuer, or null
 * @param mediaType of the file
 * @param pages or null
 * @param duplicates ids of the other plans of its group of near-duplicates (a draft, a signed copy), sorted
 */
public record PlanSummary(
        String id,
        String fileName,
        List<String> paths,
        String ward,
        String kind,
        String district,
        String province,
        Integer year,
        String documentType,
        String title,
        String reference,
        PartialDate issued,
        Level level,
        String mediaType,
        Integer pages,
        List<String> duplicates) {

    public PlanSummary {
        paths = List.copyOf(paths);
        duplicates = List.copyOf(duplicates);
    }
}
