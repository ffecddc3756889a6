package vn.planlens.citation;

import java.util.List;
import vn.planlens.citation.UnitPhrases.Unit;
import vn.planlens.model.Level;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * An issuing body as a mention names it.
 *
 * @param span the words
 * @param name the words, "UBND" and "HĐND" shortened
 * @param body what it is, or null where only its administrative unit is named
 * @param level its tier, or null where unknown or a matter of the city
 * @param city whether its tier is that of a city
 * @param units the units named, the lowest first
 * @param properName of the committee ("Tỉnh ủy Lào Cai"), or null
 * @param rule the row that found it
 */
record Issuer(
        Span span,
        String name,
        IssuingBody body,
        Level level,
        boolean city,
        List<Unit> units,
        String properName,
        RuleId rule) {

    Issuer {
        units = List.copyOf(units);
    }

    /** The proper name of the place it belongs to, or null. */
    String place() {
        return properName != null || units.isEmpty() ? properName : units.get(0).name();
    }

    /** The same with the words up to the offset: further bodies that issued with it. */
    Issuer upTo(int end, String text) {
        Span wider = new Span(span.start(), end);
        return new Issuer(wider, IssuerNames.shortened(wider.of(text)), body, level, city, units, properName, rule);
    }
}
