package vn.planlens.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The nondeterministic machine of several expressions. A state waits for a sign of a set, or parts into other states, or
 * accepts. Not thread-safe.
 */
final class SignMachine {

    private static final int[] NOWHERE = {};
    private static final int NONE = -1;

    private final List<Node> nodes = new ArrayList<>();
    private final int[] starts;
    private final SignClasses classes;

    /** Of each state that waits for a sign the classes of its set, else null. */
    private final boolean[][] held;

    /** In which search each state was last met. */
    private final int[] met;

    private int search;
    private int[] stack = new int[16];
    private int depth;

    SignMachine(List<Expression> expressions) {
        this.starts = new int[expressions.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = compile(expressions.get(i), node(new Node(null, NOWHERE, i)));
        }
        Map<SignSet, boolean[]> bySet = new IdentityHashMap<>();
        nodes.stream().filter(node -> node.signs != null).forEach(node -> bySet.put(node.signs, null));
        this.classes = new SignClasses(bySet.keySet());
        bySet.replaceAll((set, none) -> classes.in(set));
        this.held = nodes.stream()
                .map(node -> node.signs == null ? null : bySet.get(node.signs))
                .toArray(boolean[][]::new);
        this.met = new int[nodes.size()];
    }

    /**
     * A state.
     *
     * @param signs waited for, or null
     * @param targets where it goes on
     * @param accepts the expression that has matched, or -1
     */
    private record Node(SignSet signs, int[] targets, int accepts) {}

    private int node(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    private int split(int... targets) {
        return node(new Node(null, targets, NONE));
    }

    /** Builds the expression from its end; the state in which it begins. */
    private int compile(Expression expression, int next) {
        if (expression instanceof Expression.Sign sign) {
            return node(new Node(sign.signs(), new int[] {next}, NONE));
        } else if (expression instanceof Expression.Sequence sequence) {
            int begin = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                begin = compile(sequence.parts().get(i), begin);
            }
            return begin;
        } else if (expression instanceof Expression.Choice choice) {
            return split(choice.options().stream()
                    .mapToInt(option -> compile(option, next))
                    .toArray());
        } else if (expression instanceof Expression.Slot slot) {
            return compile(slot.body(), next);
        }
        return repeat((Expression.Repeat) expression, next);
    }

    private int repeat(Expression.Repeat repeat, int next) {
        int begin = next;
        if (repeat.most() == Expression.ENDLESS) {
            begin = split(NOWHERE);
            int body = compile(repeat.body(), begin);
            nodes.set(begin, new Node(null, new int[] {body, next}, NONE));
        } else {
            for (int i = repeat.least(); i < repeat.most(); i++) {
                begin = split(compile(repeat.body(), begin), next);
            }
        }
        for (int i = 0; i < repeat.least(); i++) {
            begin = compile(repeat.body(), begin);
        }
        return begin;
    }

    SignClasses classes() {
        return classes;
    }

    /** The states that wait or accept in the beginning. */
    int[] begin() {
        search++;
        for (int start : starts) {
            push(start);
        }
        return closure();
    }

    /** The states that wait or accept after a sign of the class. */
    int[] step(int[] states, int signClass) {
        search++;
        for (int state : states) {
            if (held[state] != null && held[state][signClass]) {
                push(nodes.get(state).targets[0]);
            }
        }
        return closure();
    }

    /** What can be reached without a sign from the states on the stack. */
    private int[] closure() {
        int[] kept = new int[2 * depth];
        int count = 0;
        while (depth > 0) {
            int state = stack[--depth];
            Node node = nodes.get(state);
            if (node.signs != null || node.accepts != NONE) {
                kept = count == kept.length ? Arrays.copyOf(kept, 2 * count) : kept;
                kept[count++] = state;
            } else {
                for (int next : node.targets) {
                    push(next);
                }
            }
        }
        int[] closed = Arrays.copyOf(kept, count);
        Arrays.sort(closed);
        return closed;
    }

    private void push(int state) {
        if (met[state] != search) {
            met[state] = search;
            stack = depth == stack.length ? Arrays.copyOf(stack, 2 * depth) : stack;
            stack[depth++] = state;
        }
    }

    /** The expressions that have matched in these states. */
    int[] accepts(int[] states) {
        return Arrays.stream(states)
                .map(state -> nodes.get(state).accepts)
                .filter(expression -> expression != NONE)
                .toArray();
    }
}
