package vn.planlens.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    private final List<LazyMachine> parts = new ArrayList<>();
    private final long[] first;
    private volatile State begin;
    private Map<List<Integer>, State> known = new HashMap<>();

    LazyMachine(List<Expression> expressions) {
        List<Expression> shared = new ArrayList<>();
        this.first = new Expression.Choice(expressions).first().bits();
        this.machine = new SignMachine(expressions, shared, new IdentityHashMap<>());
        shared.forEach(part -> parts.add(new LazyMachine(List.of(part))));
        this.begin = state(machine.begin());
    }

    /** Told of each end of a match, in ascending order; the end of an empty match is told as well. */
    interface Ends {
        void at(int end, int[] expressions);
    }

    /**
     * Finds every match that begins at the offset.
     *
     * @return whether text behind the limit could bring further ones
     */
    boolean run(String text, int start, int limit, Ends ends) {
        State state = begin;
        SignClasses classes = machine.classes();
        Later later = null;
        for (int at = start; at <= limit; at++) {
            if (later != null && later.states[at - start] != null) {
                state = union(state, later.states[at - start]);
            }
            if (state.accepts.length > 0) {
                ends.at(at, state.accepts);
            }
            if (at == limit) {
                break;
            }
            if (state.waited.length > 0) {
                later = readParts(state, text, at, limit, later, start);
            }
            int sign = classes.of(text.charAt(at));
            State next = state.next[sign];
            state = next != null ? next : step(state, sign);
            if (state.isDead() && (later == null || at >= later.last)) {
                break;
            }
        }
        return !state.isDead() || later != null && later.open;
    }

    /** Whether a match of at least one sign can begin with this one. */
    boolean canBegin(char sign) {
        return (first[sign / Long.SIZE] >>> sign & 1) != 0;
    }

    /** Lets the shared parts read that the state waits for, and notes where it goes on behind them. */
    private Later readParts(State state, String text, int at, int limit, Later known, int start) {
        Later later = known;
        for (int i = 0; i < state.waited.length; i++) {
            LazyMachine part = parts.get(state.waited[i]);
            if (part.canBegin(text.charAt(at))) {
                Later there = later == null ? new Later(limit - start + 1) : later;
                State after = behind(state, i);
                there.open |= part.run(text, at, limit, (end, expressions) -> {
                    if (end > at) {
                        State present = there.states[end - start];
                        there.states[end - start] = present == null ? after : union(present, after);
                        there.last = Math.max(there.last, end);
                    }
                });
                later = there;
            }
        }
        return later;
    }

    /** Where a reading goes on behind its shared parts. */
    private static final class Later {

        private final State[] states;
        private int last = -1;
        private boolean open;

        Later(int length) {
            this.states = new State[length];
        }
    }

    private synchronized State step(State from, int sign) {
        State next = from.next[sign];
        if (next == null) {
            next = state(machine.step(from.states, sign));
            from.next[sign] = next;
        }
        return next;
    }

    private synchronized State behind(State from, int waited) {
        State after = from.after[waited];
        if (after == null) {
            after = state(machine.after(from.states, from.waited[waited]));
            from.after[waited] = after;
        }
        return after;
    }

    private synchronized State union(State one, State other) {
        if (one.isDead() || one == other) {
            return other;
        }
        int[] both = new int[one.states.length + other.states.length];
        System.arraycopy(one.states, 0, both, 0, one.states.length);
        System.arraycopy(other.states, 0, both, one.states.length, other.states.length);
        return state(Arrays.stream(both).sorted().distinct().toArray());
    }

    private State state(int[] states) {
        if (known.size() > MOST_STATES) {
            known = new HashMap<>();
            begin = state(machine.begin());
        }
        List<Integer> key = Arrays.stream(states).boxed().toList();
        State found = known.get(key);
        if (found == null) {
            found = new State(states, machine);
            known.put(key, found);
        }
        return found;
    }

    /** All fields are final: a state found in another's table is whole, whichever thread made it. */
    private static final class State {

        private final int[] states;
        private final int[] accepts;
        private final int[] waited;
        private final State[] after;
        private final State[] next;

        State(int[] states, SignMachine machine) {
            this.states = states;
            this.accepts = machine.accepts(states);
            this.waited = machine.parts(states);
            this.after = new State[waited.length];
            this.next = new State[machine.classes().count()];
        }

        boolean isDead() {
            return states.length == 0;
        }
    }
}
