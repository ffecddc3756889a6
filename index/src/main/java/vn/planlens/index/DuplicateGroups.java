package vn.planlens.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds near-duplicates: a draft and the signed copy, one plan kept in two formats. Two plans belong together where
 * ward, year and kind of document are the same, their numbers do not differ, and most of their wording is the same;
 * where the ward is unknown, nearly all of it. What comes out depends on the plans only, not on their order.
 */
final class DuplicateGroups {

    /** Share of common wording; a PDF's tables read in another order than a DOCX's, so that not even copies have 1. */
    private static final double ALIKE = 0.7;

    private static final double ALIKE_WITHOUT_WARD = 0.9;

    /** Two texts with 0.7 of their wording in common agree in one of 32 bands of 4 bins with 0.9998 certainty. */
    private static final int BAND = 4;

    /**
     * What decides of a plan.
     *
     * @param ward compared name, or null
     * @param reference number and symbol, or null
     * @param standing see {@link Fields#STANDING}
     */
    record Candidate(
            String id,
            String ward,
            String province,
            Integer year,
            String type,
            String reference,
            long standing,
            Fingerprint fingerprint) {}

    private final List<Candidate> plans;
    private final int[] parent;

    private DuplicateGroups(List<Candidate> plans) {
        this.plans = plans;
        this.parent = new int[plans.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The number that stands for a group whose best plan has this id; never 0. */
    static long groupOf(String bestId) {
        String hex = bestId.substring(bestId.indexOf(':') + 1);
        long number = 0;
        for (int i = 0; i < 16 && i < hex.length(); i++) {
            number = number << 4 | Character.digit(hex.charAt(i), 16) & 0xf;
        }
        return number == 0 ? 1 : number;
    }

    /** The group of each plan that has a near-duplicate, by id. */
    static Map<String, Long> of(List<Candidate> plans) {
        DuplicateGroups groups = new DuplicateGroups(plans);
        Map<List<Object>, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            Candidate plan = plans.get(i);
            List<Object> same = new ArrayList<>();
            same.add(plan.ward());
            same.add(plan.year());
            same.add(plan.type());
            buckets.computeIfAbsent(same, key -> new ArrayList<>()).add(i);
        }
        buckets.values().forEach(groups::join);
        return groups.numbered();
    }

    private void join(List<Integer> bucket) {
        if (bucket.size() < 2) {
            return;
        }
        for (int from = 0; from < Fingerprint.BINS; from += BAND) {
            Map<Long, List<Integer>> bands = new HashMap<>();
            for (int plan : bucket) {
                long band = plans.get(plan).fingerprint().band(from, BAND);
                bands.computeIfAbsent(band, key -> new ArrayList<>()).add(plan);
            }
            for (List<Integer> near : bands.values()) {
                for (int i = 0; i < near.size(); i++) {
                    for (int j = i + 1; j < near.size(); j++) {
                        if (root(near.get(i)) != root(near.get(j))
                                && alike(plans.get(near.get(i)), plans.get(near.get(j)))) {
                            parent[root(near.get(i))] = root(near.get(j));
                        }
                    }
                }
            }
        }
    }

    private static boolean alike(Candidate one, Candidate other) {
        return !differ(one.province(), other.province())
                && !differ(one.reference(), other.reference())
                && one.fingerprint().likeness(other.fingerprint()) >= (one.ward() == null ? ALIKE_WITHOUT_WARD : ALIKE);
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    private int root(int plan) {
        int at = plan;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private Map<String, Long> numbered() {
        Map<Integer, List<Candidate>> groups = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(plans.get(i));
        }
        Map<String, Long> numbers = new HashMap<>();
        Comparator<Candidate> best =
                Comparator.comparingLong(Candidate::standing).reversed().thenComparing(Candidate::id);
        for (List<Candidate> group : groups.values()) {
            if (group.size() > 1) {
                long number = groupOf(group.stream().min(best).orElseThrow().id());
                group.forEach(plan -> numbers.put(plan.id(), number));
            }
        }
        return numbers;
    }
}
