package vn.planlens.rules;

import java.util.List;

/** A pattern taken apart. Slots of one name share one body. */
sealed interface Expression {

    /** No bound. */
    int ENDLESS = -1;

    /** One sign of a set. */
    record Sign(SignSet signs) implements Expression {}

    /** One after the other; nothing at all where there are none. */
    record Sequence(List<Expression> parts) implements Expression {

        private boolean openingOfParts(List<SignSet> opening) {
            for (int i = 0; i < parts.size(); i++) {
                int before = opening.size();
                if (!parts.get(i).opening(opening)) {
                    Sequence rest = new Sequence(parts.subList(i, parts.size()));
                    if (opening.size() == before && !rest.matchesNothing()) {
                        opening.add(rest.first());
                    }
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * One of them.
     *
     * @param firsts of each option the signs with which it can begin, all signs where it matches nothing, too
     */
    record Choice(List<Expression> options, List<SignSet> firsts) implements Expression {

        Choice(List<Expression> options) {
            this(
                    options,
                    options.stream()
                            .map(option -> option.matchesNothing() ? SignSet.ALL : option.first())
                            .toList());
        }
    }

    /**
     * Several times the same.
     *
     * @param least at least so often
     * @param most at most so often, or {@link #ENDLESS}
     */
    record Repeat(Expression body, int least, int most) implements Expression {}

    /** A part whose place in the text is told under a name. */
    record Slot(String name, Expression body) implements Expression {}

    /** Whether it matches nothing at all, too. */
    default boolean matchesNothing() {
        if (this instanceof Sequence sequence) {
            return sequence.parts.stream().allMatch(Expression::matchesNothing);
        } else if (this instanceof Choice choice) {
            return choice.options.stream().anyMatch(Expression::matchesNothing);
        } else if (this instanceof Repeat repeat) {
            return repeat.least == 0 || repeat.body.matchesNothing();
        } else if (this instanceof Slot slot) {
            return slot.body.matchesNothing();
        }
        return false;
    }

    /** The signs with which a match can begin; more where it can be nothing at all. */
    default SignSet first() {
        if (this instanceof Sign sign) {
            return sign.signs;
        } else if (this instanceof Slot slot) {
            return slot.body.first();
        } else if (this instanceof Repeat repeat) {
            return repeat.body.first();
        } else if (this instanceof Choice choice) {
            return SignSet.union(choice.options.stream().map(Expression::first).toList());
        }
        SignSet first = SignSet.NONE;
        for (Expression part : ((Sequence) this).parts) {
            first = first.with(part.first());
            if (!part.matchesNothing()) {
                break;
            }
        }
        return first;
    }

    /**
     * Collects what every match begins with: the sets of its first signs, as far as they follow one another without a
     * choice.
     *
     * @return whether a match is that and no more
     */
    default boolean opening(List<SignSet> opening) {
        if (this instanceof Sign sign) {
            opening.add(sign.signs);
            // Signs of two code units each count as one where a pattern is matched by RE2.
            return !sign.signs.holds(Character.MIN_SURROGATE);
        } else if (this instanceof Slot slot) {
            return slot.body.opening(opening);
        } else if (this instanceof Sequence sequence) {
            return sequence.openingOfParts(opening);
        } else if (this instanceof Repeat repeat && repeat.least > 0) {
            return repeat.body.opening(opening) && repeat.most == 1;
        } else if (!matchesNothing()) {
            opening.add(first());
        }
        return false;
    }

    /** Number of signs that it is written with, those of slots and repetitions each time counted. */
    default int size() {
        if (this instanceof Sequence sequence) {
            return sequence.parts.stream().mapToInt(Expression::size).sum();
        } else if (this instanceof Choice choice) {
            return 1 + choice.options.stream().mapToInt(Expression::size).sum();
        } else if (this instanceof Repeat repeat) {
            return repeat.body.size() * Math.max(1, Math.max(repeat.least, repeat.most));
        } else if (this instanceof Slot slot) {
            return slot.body.size();
        }
        return 1;
    }
}
