package vn.planlens.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

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
    private int unions;

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
            if (later != null) {
                state = union(state, later.at(at - start));
            }
            if (state.accepting) {
                ends.at(at, state.accepts);
            }
            if (at == limit) {
                break;
            }
            if (state.waiting) {
                later = readParts(state, text, at, limit, later, start);
            }
            int sign = classes.of(text.charAt(at));
            State next = state.next[sign];
            state = next != null ? next : step(state, sign);
            if (state.dead && (later == null || at - start >= later.last)) {
                break;
            }
        }
        return !state.dead || later != null && later.open;
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
                Later there = later == null ? new Later() : later;
                State after = behind(state, i);
                there.open |= part.run(text, at, limit, (end, expressions) -> {
                    if (end > at) {
                        there.put(end - start, union(after, there.at(end - start)));
                    }
                });
                later = there;
            }
        }
        return later;
    }

    /** Where a reading goes on behind its shared parts, by the number of signs read. */
    private static final class Later {

        private static final int FEW = 32;

        private State[] states = new State[FEW];
        private int last = -1;
        private boolean open;

        /** Where it goes on behind so many signs, or null. */
        State at(int read) {
            return read < states.length ? states[read] : null;
        }

        void put(int read, State state) {
            if (read >= states.length) {
                states = Arrays.copyOf(states, 2 * read);
            }
            states[read] = state;
            last = Math.max(last, read);
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

    /** Both states at once; the other may be null. */
    private State union(State one, State other) {
        if (other == null || one == other) {
            return one;
        }
        if (one.dead) {
            return other;
        }
        State both = one.unions.get(other);
        return both != null ? both : joined(one, other);
    }

    private synchronized State joined(State one, State other) {
        State both = state(IntStream.concat(Arrays.stream(one.states), Arrays.stream(other.states))
                .sorted()
                .distinct()
                .toArray());
        one.unions.put(other, both);
        unions++;
        return both;
    }

    private State state(int[] states) {
        if (known.size() + unions > MOST_STATES) {
            known = new HashMap<>();
            unions = 0;
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

        // What each step asks stands in the object itself.
        private final boolean dead;
        private final boolean accepting;
        private final boolean waiting;
        private final int[] states;
        private final int[] accepts;
        private final int[] waited;
        private final State[] after;
        private final State[] next;
        private final Map<State, State> unions = new ConcurrentHashMap<>(0);

        State(int[] states, SignMachine machine) {
            this.states = states;
            this.accepts = machine.accepts(states);
            this.waited = machine.parts(states);
            this.after = new State[waited.length];
            this.next = new State[machine.classes().count()];
            this.dead = states.length == 0;
            this.accepting = accepts.length > 0;
            this.waiting = waited.length > 0;
        }
    }
}
