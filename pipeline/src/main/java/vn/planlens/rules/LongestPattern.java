package vn.planlens.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * A pattern of a rule table that matches at a given place, as long as it can, whatever the order of its options. It is
 * written as a {@link PatternRule} is; anchors, boundaries and Unicode classes are not for it. A match begins and ends
 * at word boundaries.
 */
public final class LongestPattern {

    private final RuleId id;
    private final Expression expression;
    private final SignSet first;

    /** @throws IllegalArgumentException where the expression is faulty or names an unknown slot */
    public LongestPattern(RuleId id, String expression, Slots slots) {
        this.id = id;
        this.expression = slots.parse(expression);
        this.first = this.expression.first();
    }

    public RuleId id() {
        return id;
    }

    Expression expression() {
        return expression;
    }

    /**
     * The match that begins at the offset and ends at or before {@code limit}, or null. For a short stretch: where many
     * patterns could match, ask their {@link PatternSet} first.
     */
    public Match at(String folded, int start, int limit) {
        if (start >= limit || !first.holds(folded.charAt(start)) || !Gazetteer.startsWord(folded, start)) {
            return null;
        }
        SlotReader reader = new SlotReader(folded, start, limit);
        int[] ends = reader.ends(expression, start);
        int last = ends.length - 1;
        while (last >= 0 && (ends[last] <= start || !Gazetteer.endsWord(folded, ends[last]))) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        int end = ends[last];
        Map<String, Span> slots = new LinkedHashMap<>();
        reader.slots(expression, start, end, slots);
        return new Match(id, new Span(start, end), slots);
    }

    /**
     * A match.
     *
     * @param rule whose pattern matched
     * @param span the whole match
     * @param slots the slots that took part, by name; not those inside slots
     */
    public record Match(RuleId rule, Span span, Map<String, Span> slots) {

        public Match {
            slots = Map.copyOf(slots);
        }

        /** The text in a slot, or null where it took no part. */
        public String slot(String text, String name) {
            Span slot = slots.get(name);
            return slot == null ? null : slot.of(text);
        }
    }
}
