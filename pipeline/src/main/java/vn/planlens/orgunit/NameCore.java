package vn.planlens.orgunit;

import java.util.List;
import java.util.stream.Stream;
import vn.planlens.model.RuleId;

/**
 * A unit's name without what says whose it is.
 *
 * @param end where it ends
 * @param key what is the same for all spellings of the unit
 * @param kind authority, office, organisation, post, community or group
 * @param generic whether it names no unit in particular
 * @param rules the rows that took part, the one that begins it first
 */
record NameCore(int end, String key, String kind, boolean generic, List<RuleId> rules) {

    /** The longer of two, either of which may be missing; of two equally long ones the first. */
    static NameCore longest(NameCore first, NameCore second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.end > first.end ? second : first;
    }

    @SafeVarargs
    static List<RuleId> joined(List<RuleId>... parts) {
        return Stream.of(parts).flatMap(List::stream).distinct().toList();
    }
}
