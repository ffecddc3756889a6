package vn.planlens.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The nondeterministic machine of several expressions. A state waits for a sign of a set, or for a large part that
 * several expressions share and that a machine of its own reads, or parts into other states, or accepts.
 */
final class SignMachine {

    /** A slot's body of so many signs is shared. */
    private static final int LARGE = 100;

    private static final int[] NOWHERE = {};
    private static final int NONE = -1;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Expression, Integer> sharedNumbers;
    private final List<Expression> shared;
    private final int[] starts;
    private SignClasses classes;
    private boolean[][] held;

    /** @param shared takes the parts that machines of their own are to read, by number */
    SignMachine(List<Expression> expressions, List<Expression> shared, Map<Expression, Integer> sharedNumbers) {
        this.shared = shared;
        this.sharedNumbers = sharedNumbers;
        this.starts = new int[expressions.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = compile(expressions.get(i), node(new Node(null, NOWHERE, i, NONE)));
        }
        Map<SignSet, boolean[]> bySet = new IdentityHashMap<>();
        nodes.stream().filter(node -> node.signs != null).forEach(node -> bySet.put(node.signs, null));
        classes = new SignClasses(bySet.keySet());
        bySet.replaceAll((set, none) -> classes.in(set));
        held = nodes.stream()
                .map(node -> node.signs == null ? null : bySet.get(node.signs))
                .toArray(boolean[][]::new);
    }

    /**
     * A state.
     *
     * @param signs waited for, or null
     * @param targets where it goes on
     * @param accepts the expression that has matched, or -1
     * @param part the shared part waited for, or -1
     */
    private record Node(SignSet signs, int[] targets, int accepts, int part) {}

    private int node(Node node) {
        nodes.add(node);
        return nodes.size() - 1;
    }

    private int split(int... targets) {
        return node(new Node(null, targets, NONE, NONE));
    }

    /** Builds the expression from its end; the state in which it begins. */
    private int compile(Expression expression, int next) {
        if (expression instanceof Expression.Sign sign) {
            return node(new Node(sign.signs(), new int[] {next}, NONE, NONE));
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
            return slot.body().size() < LARGE ? compile(slot.body(), next) : part(slot.body(), next);
        }
        return repeat((Expression.Repeat) expression, next);
    }

    private int part(Expression body, int next) {
        int number = sharedNumbers.computeIfAbsent(body, absent -> {
            shared.add(body);
            return shared.size() - 1;
        });
        int waits = node(new Node(null, new int[] {next}, NONE, number));
        return body.matchesNothing() ? split(waits, next) : waits;
    }

    private int repeat(Expression.Repeat repeat, int next) {
        int begin = next;
        if (repeat.most() == Expression.ENDLESS) {
            begin = split(NOWHERE);
            int body = compile(repeat.body(), begin);
            nodes.set(begin, new Node(null, new int[] {body, next}, NONE, NONE));
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
        return closure(starts, starts.length);
    }

    /** The states that wait or accept after a sign of the class. */
    int[] step(int[] states, int signClass) {
        int[] moved = new int[states.length];
        int count = 0;
        for (int state : states) {
            if (held[state] != null && held[state][signClass]) {
                moved[count++] = nodes.get(state).targets[0];
            }
        }
        return closure(moved, count);
    }

    /** The states that wait or accept after the shared part, empty where none of the states waits for it. */
    int[] after(int[] states, int part) {
        int[] moved = Arrays.stream(states)
                .filter(state -> nodes.get(state).part == part)
                .map(state -> nodes.get(state).targets[0])
                .toArray();
        return closure(moved, moved.length);
    }

    private int[] closure(int[] from, int fromCount) {
        boolean[] seen = new boolean[nodes.size()];
        int[] stack = new int[nodes.size()];
        int depth = 0;
        for (int i = 0; i < fromCount; i++) {
            depth = push(from[i], seen, stack, depth);
        }
        int[] kept = new int[nodes.size()];
        int count = 0;
        while (depth > 0) {
            int state = stack[--depth];
            Node node = nodes.get(state);
            if (node.signs != null || node.accepts != NONE || node.part != NONE) {
                kept[count++] = state;
            } else {
                for (int next : node.targets) {
                    depth = push(next, seen, stack, depth);
                }
            }
        }
        int[] closed = Arrays.copyOf(kept, count);
        Arrays.sort(closed);
        return closed;
    }

    private static int push(int state, boolean[] seen, int[] stack, int depth) {
        if (seen[state]) {
            return depth;
        }
        seen[state] = true;
        stack[depth] = state;
        return depth + 1;
    }

    /** The expressions that have matched in these states. */
    int[] accepts(int[] states) {
        return Arrays.stream(states)
                .map(state -> nodes.get(state).accepts)
                .filter(expression -> expression != NONE)
                .toArray();
    }

    /** The shared parts that these states wait for, each once. */
    int[] parts(int[] states) {
        return Arrays.stream(states)
                .map(state -> nodes.get(state).part)
                .filter(part -> part != NONE)
                .distinct()
                .toArray();
    }
}
