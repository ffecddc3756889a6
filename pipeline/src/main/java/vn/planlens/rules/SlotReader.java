package vn.planlens.rules;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Span;

/**
 * Reads a short stretch of text by one expression and tells where its slots stand. Of several readings the one counts
 * whose earlier parts are longer, and of options the first. Places that can be reached are kept as sets and never tried
 * twice in a row, so that the work is bounded by the expression's size times a power of the stretch's length.
 */
final class SlotReader {

    private static final int[] NOWHERE = {};

    private final String text;
    private final int start;
    private final int limit;

    /** Where slots' bodies and repetitions end that begin at each offset of the stretch, as far as asked for. */
    private final Map<Expression, int[][]> reached = new IdentityHashMap<>();

    /** @param start no expression is asked for before it */
    SlotReader(String text, int start, int limit) {
        this.text = text;
        this.start = start;
        this.limit = limit;
    }

    /** The offsets, ascending, at which the expression can end that begins at the offset. */
    int[] ends(Expression expression, int at) {
        if (expression instanceof Expression.Sign sign) {
            return holds(sign, at) ? new int[] {at + 1} : NOWHERE;
        } else if (expression instanceof Expression.Sequence sequence) {
            return ends(sequence.parts(), at);
        } else if (expression instanceof Expression.Choice choice) {
            return ends(choice, at);
        } else if (expression instanceof Expression.Repeat repeat && repeat.body() instanceof Expression.Sign sign) {
            return ends(repeat, sign, at);
        }
        // Slots of one name share their body, and what it reads.
        Expression body = expression instanceof Expression.Slot slot ? slot.body() : expression;
        int[][] known = reached.get(body);
        if (known == null) {
            known = new int[limit - start + 1][];
            reached.put(body, known);
        }
        if (known[at - start] == null) {
            known[at - start] = expression instanceof Expression.Repeat repeat ? ends(repeat, at) : ends(body, at);
        }
        return known[at - start];
    }

    private boolean holds(Expression.Sign sign, int at) {
        return at < limit && sign.signs().holds(text.charAt(at));
    }

    private int[] ends(Expression.Repeat repeat, Expression.Sign sign, int at) {
        int times = 0;
        while (times != repeat.most() && holds(sign, at + times)) {
            times++;
        }
        int[] ends = new int[Math.max(0, times - repeat.least() + 1)];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = at + repeat.least() + i;
        }
        return ends;
    }

    private int[] ends(Expression.Choice choice, int at) {
        int[] ends = NOWHERE;
        for (int i = 0; i < choice.options().size(); i++) {
            if (at == limit || choice.firsts().get(i).holds(text.charAt(at))) {
                ends = merged(ends, ends(choice.options().get(i), at));
            }
        }
        return ends;
    }

    private int[] ends(List<Expression> parts, int at) {
        int first = 0;
        int place = at;
        // Most parts are plain signs, and most readings end at one of them.
        for (; first < parts.size() && parts.get(first) instanceof Expression.Sign sign; first++) {
            if (!holds(sign, place)) {
                return NOWHERE;
            }
            place++;
        }
        int[] places = {place};
        for (int i = first; i < parts.size() && places.length > 0; i++) {
            places = next(parts.get(i), places);
        }
        return places;
    }

    private int[] next(Expression part, int[] places) {
        int[] next = NOWHERE;
        for (int place : places) {
            next = merged(next, ends(part, place));
        }
        return next;
    }

    private int[] ends(Expression.Repeat repeat, int at) {
        int[] places = {at};
        for (int i = 0; i < repeat.least(); i++) {
            places = next(repeat.body(), places);
        }
        int[] ends = places;
        for (int i = repeat.least(); places.length > 0 && i != repeat.most(); i++) {
            places = without(next(repeat.body(), places), ends);
            ends = merged(ends, places);
        }
        return ends;
    }

    private static boolean contains(int[] places, int place) {
        return Arrays.binarySearch(places, place) >= 0;
    }

    private static int[] without(int[] places, int[] known) {
        int[] others = new int[places.length];
        int count = 0;
        for (int place : places) {
            if (!contains(known, place)) {
                others[count++] = place;
            }
        }
        return Arrays.copyOf(others, count);
    }

    private static int[] merged(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        Arrays.sort(both);
        int count = 1;
        for (int i = 1; i < both.length; i++) {
            if (both[i] != both[i - 1]) {
                both[count++] = both[i];
            }
        }
        return count == both.length ? both : Arrays.copyOf(both, count);
    }

    /** Notes where the slots stand, given that the expression reads from one offset to the other. */
    void slots(Expression expression, int at, int end, Map<String, Span> slots) {
        if (expression instanceof Expression.Slot slot) {
            slots.put(slot.name(), new Span(at, end));
        } else if (expression instanceof Expression.Choice choice) {
            choice.options().stream()
                    .filter(option -> contains(ends(option, at), end))
                    .findFirst()
                    .ifPresent(option -> slots(option, at, end, slots));
        } else if (expression instanceof Expression.Sequence sequence) {
            slots(sequence.parts(), at, end, slots);
        } else if (expression instanceof Expression.Repeat repeat && end > at) {
            slots(repeat, at, end, slots);
        }
    }

    private void slots(List<Expression> parts, int at, int end, Map<String, Span> slots) {
        int place = at;
        for (int i = 0; i < parts.size(); i++) {
            List<Expression> rest = parts.subList(i + 1, parts.size());
            int[] ends = ends(parts.get(i), place);
            int next = ends.length - 1;
            while (!contains(ends(rest, ends[next]), end)) {
                next--;
            }
            slots(parts.get(i), place, ends[next], slots);
            place = ends[next];
        }
    }

    /** The slots of the first round; tables have none that are filled in several. */
    private void slots(Expression.Repeat repeat, int at, int end, Map<String, Span> slots) {
        int[] ends = ends(repeat.body(), at);
        for (int i = ends.length - 1; i >= 0; i--) {
            if (ends[i] > at && ends[i] <= end) {
                slots(repeat.body(), at, ends[i], slots);
                return;
            }
        }
    }
}
