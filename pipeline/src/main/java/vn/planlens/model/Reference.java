package vn.planlens.model;

/**
 * A mention of a document without number and symbol: "Nghị quyết 76", "Đề án 06", "Luật Cán bộ, công chức".
 *
 * @param id unique in the plan
 * @param quote the words
 * @param resolvesTo the key of the document meant, or null where the text leaves doubt
 * @param section path of the nearest marked part above, or null
 * @param sectionId its id, or null
 * @param span of the quote
 * @param page 1-based, or null
 * @param rule what found it
 */
public record Reference(
        String id,
        String quote,
        String resolvesTo,
        String section,
        String sectionId,
        Span span,
        Integer page,
        RuleId rule) {}
