package vn.planlens.rules;

import java.util.BitSet;
import java.util.List;

/**
 * Tells which of several RE2 expressions can match where a text begins, in one pass over a few signs. It says yes too
 * often where an expression asks for more than a deterministic machine knows, and never no wrongly. Thread-safe.
 */
final class Beginnings {

    private final LazyMachine machine;
    private final int size;

    /**
     * @param expressions as {@link ExpressionParser} knows them; beside these word boundaries, which are passed over,
     *     groups with names and letters as {@code \pL}, which are taken for any sign
     */
    Beginnings(List<String> expressions) {
        this.size = expressions.size();
        this.machine = new LazyMachine(expressions.stream()
                .map(expression -> ExpressionParser.parse(widened(expression), slot -> null))
                .toList());
    }

    private static String widened(String expression) {
        return expression.replaceAll("\\(\\?P<\\w+>", "(?:").replace("\\b", "").replace("\\pL", "[^ ]");
    }

    /** The numbers of the expressions that can match. */
    BitSet possible(String text) {
        BitSet possible = new BitSet(size);
        LazyMachine.State state = machine.begin();
        for (int at = 0; at < text.length() && !state.isDead(); at++) {
            state = machine.next(state, text.charAt(at));
            for (int expression : state.accepts()) {
                possible.set(expression);
            }
        }
        return possible;
    }
}
