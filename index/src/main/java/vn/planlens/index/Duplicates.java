package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of near-duplicates, the best plan of each first. Thread-safe. */
final class Duplicates {

    /** Of each plan of the snapshot: number of its group, -1 for none, and its place in it. */
    private final int[] groups;

    private final int[] places;

    /** Of each group, by {@link Fields#GROUP}, the ids of its plans. */
    private final Map<Long, List<String>> ids = new HashMap<>();

    private record Member(int plan, String id, long standing) {}

    private Duplicates(int plans) {
        groups = new int[plans];
        places = new int[plans];
        Arrays.fill(groups, -1);
    }

    static Duplicates of(Snapshot snapshot) throws IOException {
        int[] planDocs = snapshot.planDocs();
        Snapshot.Columns columns = snapshot.columns();
        Map<Long, List<Member>> found = new HashMap<>();
        for (int plan = 0; plan < planDocs.length; plan++) {
            int doc = planDocs[plan];
            long group = columns.number(Fields.GROUP, doc, 0);
            if (group != 0) {
                found.computeIfAbsent(group, key -> new ArrayList<>())
                        .add(new Member(
                                plan,
                                PlanId.read(columns.binary(Fields.ID, doc)),
                                columns.number(Fields.STANDING, doc, 0)));
            }
        }
        Duplicates duplicates = new Duplicates(planDocs.length);
        found.forEach(duplicates::add);
        return duplicates;
    }

    private void add(long group, List<Member> members) {
        members.sort(Comparator.comparingLong(Member::standing).reversed().thenComparing(Member::id));
        for (int place = 0; place < members.size(); place++) {
            groups[members.get(place).plan()] = ids.size();
            places[members.get(place).plan()] = place;
        }
        ids.put(group, members.stream().map(Member::id).toList());
    }

    /** The ids of the other plans of its group, sorted. */
    List<String> of(PlanColumns plan) {
        return ids.getOrDefault(plan.group(), List.of()).stream()
                .filter(id -> !id.equals(plan.id()))
                .sorted()
                .toList();
    }

    /**
     * Leaves of each group the best plan.
     *
     * @param plans ascending
     * @return of each its number among those left, or -1
     */
    int[] best(int[] plans) {
        int[] best = new int[ids.size()];
        Arrays.fill(best, -1);
        for (int plan : plans) {
            int group = groups[plan];
            if (group >= 0 && (best[group] < 0 || places[plan] < places[best[group]])) {
                best[group] = plan;
            }
        }
        int[] left = new int[plans.length];
        int size = 0;
        for (int i = 0; i < left.length; i++) {
            int group = groups[plans[i]];
            left[i] = group < 0 || best[group] == plans[i] ? size++ : -1;
        }
        return left;
    }
}
