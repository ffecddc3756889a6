package vn.planlens.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The deterministic machine of several expressions, whose states are made when a text first needs them and kept. Should
 * a hostile text need too many, they are made anew: memory stays bounded and each sign costs a bounded amount of work.
 * Thread-safe.
 */
final class LazyMachine {

    private static final int MOST_STATES = 20_000;

    private final SignMachine machine;
    private final SignClasses classes;
    private final long[] first;
    private volatile State begin;
    private Map<Key, State> known = new HashMap<>();

    LazyMachine(List<Expression> expressions) {
        this.first = new Expression.Choice(expressions).first().bits();
        this.machine = new SignMachine(expressions);
        this.classes = machine.classes();
        this.begin = state(machine.begin());
    }

    /** The state before any sign. */
    State begin() {
        return begin;
    }

    /** The state that the sign leads to. */
    State next(State from, char sign) {
        int signClass = classes.of(sign);
        State next = from.next[signClass];
        return next != null ? next : step(from, signClass);
    }

    /** Whether a match of at least one sign can begin with this one. */
    boolean canBegin(char sign) {
        return (first[sign / Long.SIZE] >>> sign & 1) != 0;
    }

    private synchronized State step(State from, int sign) {
        State next = from.next[sign];
        if (next == null) {
            next = state(machine.step(from.states, sign));
            from.next[sign] = next;
        }
        return next;
    }

    private State state(int[] states) {
        if (known.size() > MOST_STATES) {
            known = new HashMap<>();
            begin = state(machine.begin());
        }
        return known.computeIfAbsent(new Key(states, Arrays.hashCode(states)), key -> new State(states, machine));
    }

    /** The states of the nondeterministic machine that are one of this. */
    private record Key(int[] states, int hash) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(states, key.states);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * What is known of a match behind some of its signs. All fields are final: a state found in another's table is whole,
     * whichever thread made it.
     */
    static final class State {

        // What each step asks stands in the object itself.
        private final boolean dead;
        private final boolean accepting;
        private final int[] states;
        private final int[] accepts;
        private final State[] next;

        State(int[] states, SignMachine machine) {
            this.states = states;
            this.accepts = machine.accepts(states);
            this.next = new State[machine.classes().count()];
            this.dead = states.length == 0;
            this.accepting = accepts.length > 0;
        }

        /** Whether no further sign leads to a match. */
        boolean isDead() {
            return dead;
        }

        /** Whether a match ends here. */
        boolean isAccepting() {
            return accepting;
        }

        /** The numbers of the expressions whose matches end here. */
        int[] accepts() {
            return accepts;
        }
    }
}
