package vn.planlens.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares lists of units, a renamed unit being the same. */
final class UnitMatcher {

    private final UnitRenamings renamings;
    private final Map<String, Set<String>> became = new HashMap<>();

    UnitMatcher(UnitRenamings renamings, List<UnitChange> changes) {
        this.renamings = renamings;
        for (UnitChange change : changes) {
            if (change.before() != null && change.after() != null) {
                became.computeIfAbsent(renamings.key(change.before().name()), key -> new HashSet<>())
                        .add(renamings.key(change.after().name()));
            }
        }
    }

    private boolean same(String old, String unit) {
        String key = renamings.key(unit);
        return renamings.key(old).equals(key)
                || became.getOrDefault(renamings.key(old), Set.of()).contains(key);
    }

    boolean same(List<String> before, List<String> after) {
        return before.stream().allMatch(old -> after.stream().anyMatch(unit -> same(old, unit)))
                && after.stream().allMatch(unit -> before.stream().anyMatch(old -> same(old, unit)));
    }

    /** Share of units that the other list has too, 0 to 1; two empty lists are alike. */
    double likeness(List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return 1;
        }
        long common = before.stream()
                        .filter(old -> after.stream().anyMatch(unit -> same(old, unit)))
                        .count()
                + after.stream()
                        .filter(unit -> before.stream().anyMatch(old -> same(old, unit)))
                        .count();
        return (double) common / (before.size() + after.size());
    }
}
