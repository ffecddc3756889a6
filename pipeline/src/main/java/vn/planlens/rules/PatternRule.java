package vn.planlens.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * A pattern of a rule table, matched in linear time against folded text. It is an RE2 expression in lower case with
 * two additions: a blank stands for any run of white space, and a slot in braces ({@code {day}}, {@code {year2}})
 * for the expression that the table {@code slots.tsv} gives it; the slot is captured under its name. An expression of
 * a slot may hold slots itself, which are not captured. A match begins and ends at word boundaries.
 */
public final class PatternRule {

    private static final Map<String, String> SLOTS = slots();

    /** Deeper than this no slot holds a slot that holds a slot. */
    private static final int DEEPEST_SLOT = 8;

    private final RuleId id;
    private final Pattern pattern;
    private final List<String> slots;

    /** What RE2 is asked to match, taken apart. */
    private final Expression expression;

    /** The first signs of every match: what does not begin with them costs no matching. */
    private final List<SignSet> opening = new ArrayList<>();

    /** @throws IllegalArgumentException where the expression is no RE2 expression or names an unknown slot */
    public PatternRule(RuleId id, String expression) {
        this.id = id;
        List<String> found = new ArrayList<>();
        try {
            this.pattern = Pattern.compile(expand(Folding.fold(expression), found, 0));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getDescription() + " in " + expression, e);
        }
        this.slots = List.copyOf(found);
        this.expression = new Slots(Map.of()).parse(expression);
        this.expression.opening(opening);
    }

    public RuleId id() {
        return id;
    }

    Expression expression() {
        return expression;
    }

    /** The match that begins at the offset and ends at or before {@code limit}, or null. */
    public Match at(String folded, int start, int limit) {
        if (start >= limit || !canBegin(folded, start, limit) || !Gazetteer.startsWord(folded, start)) {
            return null;
        }
        Matcher matcher = pattern.matcher(folded.substring(start, limit));
        if (!matcher.lookingAt() || matcher.end() == 0 || !Gazetteer.endsWord(folded, start + matcher.end())) {
            return null;
        }
        return match(new Span(start, start + matcher.end()), start, matcher);
    }

    private boolean canBegin(String folded, int start, int limit) {
        if (limit - start < opening.size()) {
            return false;
        }
        for (int i = 0; i < opening.size(); i++) {
            if (!opening.get(i).holds(folded.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private Match match(Span span, int base, Matcher matcher) {
        Map<String, Span> captured = new LinkedHashMap<>();
        for (String slot : slots) {
            if (matcher.start(slot) >= 0) {
                captured.put(slot, new Span(base + matcher.start(slot), base + matcher.end(slot)));
            }
        }
        return new Match(this, span, captured);
    }

    private static String expand(String expression, List<String> found, int depth) {
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        while (at < expression.length()) {
            char sign = expression.charAt(at);
            int close = sign == '{' ? expression.indexOf('}', at) : -1;
            if (sign == ' ') {
                expanded.append("(?:\\s+)");
                at++;
            } else if (close > at && Character.isLetter(expression.charAt(at + 1))) {
                String slot = expression.substring(at + 1, close);
                String body = SLOTS.get(slot.replaceAll("\\d+$", ""));
                if (body == null || depth == DEEPEST_SLOT) {
                    throw new IllegalArgumentException("unknown or endless slot {" + slot + "}");
                }
                if (depth == 0) {
                    found.add(slot);
                }
                expanded.append(depth == 0 ? "(?P<" + slot + ">" : "(?:")
                        .append(expand(body, found, depth + 1))
                        .append(')');
                at = close + 1;
            } else {
                expanded.append(sign);
                at++;
            }
        }
        return expanded.toString();
    }

    /** The expressions of {@code slots.tsv} by name, folded. */
    static Map<String, String> slotTexts() {
        return SLOTS;
    }

    private static Map<String, String> slots() {
        Map<String, String> slots = new HashMap<>();
        slotTable().rows().forEach(row -> slots.put(row.id().row(), Folding.fold(row.get("pattern"))));
        return Map.copyOf(slots);
    }

    static RuleTable slotTable() {
        return RuleTable.read(PatternRule.class, "slots.tsv", "id", "pattern", "example", "source");
    }

    /**
     * A match.
     *
     * @param rule whose pattern matched
     * @param span the whole match
     * @param slots the slots that took part, by name
     */
    public record Match(PatternRule rule, Span span, Map<String, Span> slots) {

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
