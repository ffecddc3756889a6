package vn.planlens.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.planlens.model.Folding;

/**
 * What the slots of patterns stand for: those of {@code slots.tsv} and further ones. A slot's expression may hold
 * slots. Patterns made with the same slots share their machinery.
 */
public final class Slots {

    private final Map<String, String> texts;
    private final Map<String, Expression> bodies = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * @param further expressions by name
     * @throws IllegalArgumentException where one of them is faulty, names an unknown slot, or holds itself
     */
    public Slots(Map<String, String> further) {
        this.texts = new HashMap<>(PatternRule.slotTexts());
        further.forEach((name, text) -> texts.put(name, Folding.fold(text)));
        further.keySet().stream().sorted().forEach(this::body);
    }

    /** Takes an expression apart that may hold these slots. */
    Expression parse(String expression) {
        return ExpressionParser.parse(Folding.fold(expression), this::body);
    }

    /** The slot's body, or null for an unknown one. */
    synchronized Expression body(String name) {
        Expression body = bodies.get(name);
        if (body == null && texts.containsKey(name)) {
            if (!open.add(name)) {
                throw new IllegalArgumentException("the slot {" + name + "} holds itself");
            }
            body = ExpressionParser.parse(texts.get(name), this::body);
            bodies.put(name, body);
            open.remove(name);
        }
        return body;
    }
}
