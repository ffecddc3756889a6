package vn.planlens.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.planlens.index.query.KeyForm;
import vn.planlens.model.Citation;
import vn.planlens.model.PartialDate;

/** Tells which cited documents were kept, dropped or added, and which are cited with another date. */
final class CitationComparer {

    private CitationComparer() {}

    /** By key, in the order in which the later plan cites them, then those that it does not. */
    static List<CitationChange> changes(List<Citation> before, List<Citation> after) {
        Map<String, List<Citation>> earlier = byKey(before);
        Map<String, List<Citation>> later = byKey(after);
        List<CitationChange> changes = new ArrayList<>();
        later.forEach((key, mentions) -> {
            List<Citation> old = earlier.getOrDefault(key, List.of());
            if (!old.isEmpty() && areTwoDocuments(old, mentions)) {
                changes.add(change(Change.DROPPED, old, List.of()));
                changes.add(change(Change.NEW, List.of(), mentions));
            } else {
                changes.add(change(old.isEmpty() ? Change.NEW : kept(old, mentions), old, mentions));
            }
        });
        earlier.forEach((key, mentions) -> {
            if (!later.containsKey(key)) {
                changes.add(change(Change.DROPPED, mentions, List.of()));
            }
        });
        return changes;
    }

    private static Map<String, List<Citation>> byKey(List<Citation> citations) {
        Map<String, List<Citation>> byKey = new LinkedHashMap<>();
        for (Citation citation : citations) {
            byKey.computeIfAbsent(KeyForm.searched(citation.key()), key -> new ArrayList<>())
                    .add(citation);
        }
        return byKey;
    }

    /** Bodies of different tiers keep different registers; only what both plans say counts. */
    private static boolean areTwoDocuments(List<Citation> before, List<Citation> after) {
        return before.stream().allMatch(one -> one.level() != null)
                && after.stream().allMatch(one -> one.level() != null)
                && before.stream().noneMatch(one -> after.stream().anyMatch(other -> one.level() == other.level()));
    }

    private static Change kept(List<Citation> before, List<Citation> after) {
        TreeSet<PartialDate> earlier = dates(before);
        TreeSet<PartialDate> later = dates(after);
        boolean told = !earlier.isEmpty() && !later.isEmpty();
        boolean common = earlier.stream().anyMatch(one -> later.stream().anyMatch(other -> canBeOne(one, other)));
        return told && !common ? Change.CHANGED : Change.KEPT;
    }

    /** Whether two dates, as far as each is told, can be the same day. */
    private static boolean canBeOne(PartialDate one, PartialDate other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }

    private static TreeSet<PartialDate> dates(List<Citation> mentions) {
        TreeSet<PartialDate> dates = new TreeSet<>();
        mentions.stream().map(Citation::date).filter(java.util.Objects::nonNull).forEach(dates::add);
        return dates;
    }

    private static CitationChange change(Change change, List<Citation> before, List<Citation> after) {
        String key = (after.isEmpty() ? before : after).get(0).key();
        return new CitationChange(key, change, List.copyOf(dates(before)), List.copyOf(dates(after)), before, after);
    }
}
