package vn.planlens.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.planlens.index.text.Words;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.RuleId;

/** Tells which units came, went, stayed or were renamed between two plans. */
final class UnitComparer {

    /** A name of fewer words is in too many others. */
    private static final int TELLING_WORDS = 4;

    private static final String GROUP = "group";

    /** Words that say whose a unit is. */
    private static final Set<String> PLACE_WORDS = Set.of(
            "các", "ở", "tại", "trên", "địa", "bàn", "phường", "xã", "thị", "trấn", "thôn", "tổ", "dân", "phố", "khu",
            "ấp", "bản", "xóm", "cư");

    private final UnitRenamings renamings;
    private final List<OrgUnit> before;
    private final List<OrgUnit> after;
    private final Map<OrgUnit, UnitChange> ofAfter = new HashMap<>();
    private final Map<OrgUnit, UnitChange> ofBefore = new HashMap<>();
    private final List<UnitChange> further = new ArrayList<>();

    UnitComparer(UnitRenamings renamings, List<OrgUnit> before, List<OrgUnit> after) {
        this.renamings = renamings;
        this.before = before;
        this.after = after;
    }

    /** In reading order of the later plan, then those that are gone. */
    List<UnitChange> changes() {
        pairs();
        renamed();
        likeNamed();
        List<UnitChange> changes = new ArrayList<>();
        for (OrgUnit unit : after) {
            changes.add(ofAfter.getOrDefault(unit, new UnitChange(Change.NEW, null, unit, null)));
            further.stream().filter(change -> change.after() == unit).forEach(changes::add);
        }
        for (OrgUnit unit : before) {
            if (!ofBefore.containsKey(unit)) {
                changes.add(new UnitChange(Change.DROPPED, unit, null, null));
            }
        }
        return changes;
    }

    private void pairs() {
        for (OrgUnit old : before) {
            for (OrgUnit unit : after) {
                if (!ofBefore.containsKey(old)
                        && !ofAfter.containsKey(unit)
                        && renamings.same(old.name(), unit.name())) {
                    Optional<RuleId> row = renamings.renamed(old.name(), unit.name());
                    put(new UnitChange(row.isPresent() ? Change.CHANGED : Change.KEPT, old, unit, row.orElse(null)));
                }
            }
        }
    }

    /**
     * Only a unit that the earlier plan did not have yet can be what another one became; of several the one that the
     * table names first.
     */
    private void renamed() {
        Set<OrgUnit> there = new HashSet<>(ofAfter.keySet());
        for (OrgUnit old : before) {
            if (ofBefore.containsKey(old)) {
                continue;
            }
            UnitChange nearest = null;
            int least = Integer.MAX_VALUE;
            for (OrgUnit unit : after) {
                Optional<RuleId> row =
                        there.contains(unit) ? Optional.empty() : renamings.renamed(old.name(), unit.name());
                int rank = row.map(id -> renamings.rank(id, unit.name())).orElse(least);
                if (rank < least) {
                    least = rank;
                    nearest = new UnitChange(Change.CHANGED, old, unit, row.orElseThrow());
                }
            }
            if (nearest != null) {
                put(nearest);
            }
        }
    }

    /** A name that says all of another and more; where that only says whose unit it is, the unit stays. */
    private void likeNamed() {
        for (OrgUnit old : before) {
            for (OrgUnit unit : after) {
                boolean free = !ofBefore.containsKey(old) && !ofAfter.containsKey(unit);
                if (free && !GROUP.equals(old.kind()) && extendsName(old.name(), unit.name())) {
                    boolean whose = PLACE_WORDS.containsAll(more(old.name(), unit.name()));
                    put(new UnitChange(whose ? Change.KEPT : Change.CHANGED, old, unit, null));
                }
            }
        }
    }

    /** The words that only one of two names has. */
    private static Set<String> more(String one, String other) {
        Set<String> more = new HashSet<>(words(one));
        Set<String> common = new HashSet<>(words(other));
        common.retainAll(more);
        more.addAll(words(other));
        more.removeAll(common);
        return more;
    }

    private static boolean extendsName(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        List<String> small = left.size() <= right.size() ? left : right;
        int at = 0;
        for (String word : small == left ? right : left) {
            at += at < small.size() && small.get(at).equals(word) ? 1 : 0;
        }
        return at == small.size() && small.size() >= TELLING_WORDS;
    }

    private static List<String> words(String name) {
        Words words = Words.of(name);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            forms.add(words.form(i));
        }
        return forms;
    }

    private void put(UnitChange change) {
        ofBefore.put(change.before(), change);
        if (ofAfter.putIfAbsent(change.after(), change) != null) {
            further.add(change);
        }
    }
}
