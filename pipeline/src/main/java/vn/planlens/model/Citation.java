package vn.planlens.model;

import java.util.List;

/**
 * One mention of a legal or administrative document by number and symbol.
 *
 * @param id unique in the plan
 * @param quote kind, number and symbol as they stand, whole again where broken
 * @param type code of the kind as the text names it, else as the symbol says, e.g. {@code NQ}; null where neither tells
 * @param key canonical form: {@code 76/NQ-CP}, {@code 45/2016/QĐ-TTg}, {@code 01-NQ/TU}
 * @param number as in the key, or null where blank
 * @param year the one inside the key, or null
 * @param symbol e.g. {@code NQ-CP}
 * @param date what this mention says, or null
 * @param issuer what this mention says, or null
 * @param level tier of the issuer, or null where nothing tells
 * @param subject what the document is about as this mention says, or null
 * @param role what this plan does with it
 * @param section path of the nearest marked part above, or null
 * @param sectionId its id, or null
 * @param span of the quote
 * @param page 1-based, or null
 * @param warnings doubts about this mention
 * @param rule the kind's row
 */
public record Citation(
        String id,
        String quote,
        String type,
        String key,
        String number,
        Integer year,
        String symbol,
        PartialDate date,
        String issuer,
        Level level,
        String subject,
        Role role,
        String section,
        String sectionId,
        Span span,
        Integer page,
        List<WarningCode> warnings,
        RuleId rule) {

    public Citation {
        warnings = List.copyOf(warnings);
    }

    /** What the plan does with the document. */
    public enum Role {
        /** It stands in a Căn cứ or Thực hiện line. */
        BASIS,
        /** The plan orders to carry it out or make it known. */
        TASK,
        MENTIONED
    }
}
