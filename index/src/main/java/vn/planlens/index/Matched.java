package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents that answer a question, ascending, each with its plan; of a group of near-duplicates only those of one
 * plan: the one that stands for the group, where it answers, else the next best.
 */
final class Matched {

    private final int[] docs;
    private final float[] scores;
    private final int[] plans;
    private final int[] firstHits;
    private final int[] planDocs;

    private Matched(int[] docs, float[] scores, int[] plans, int[] planDocs, int[] firstHits) {
        this.docs = docs;
        this.scores = scores;
        this.plans = plans;
        this.planDocs = planDocs;
        this.firstHits = firstHits;
    }

    static Matched of(Snapshot snapshot, HitCollector found) throws IOException {
        int[] docs = found.docs();
        float[] scores = found.scores();
        int[] planOfHit = new int[docs.length];
        List<Integer> planDocs = new ArrayList<>();
        int plan = -1;
        for (int i = 0; i < docs.length; i++) {
            if (docs[i] > plan) {
                plan = snapshot.planOf(docs[i]);
                planDocs.add(plan);
            }
            planOfHit[i] = planDocs.size() - 1;
        }
        boolean[] dropped = dropped(snapshot, planDocs);
        int[] renumbered = new int[planDocs.size()];
        int[] keptPlans = new int[planDocs.size()];
        int kept = 0;
        for (int i = 0; i < renumbered.length; i++) {
            renumbered[i] = kept;
            if (!dropped[i]) {
                keptPlans[kept++] = planDocs.get(i);
            }
        }
        int size = 0;
        int[] firsts = new int[kept + 1];
        int last = -1;
        for (int i = 0; i < docs.length; i++) {
            if (!dropped[planOfHit[i]]) {
                docs[size] = docs[i];
                if (scores.length > 0) {
                    scores[size] = scores[i];
                }
                planOfHit[size] = renumbered[planOfHit[i]];
                if (planOfHit[size] != last) {
                    last = planOfHit[size];
                    firsts[last] = size;
                }
                size++;
            }
        }
        firsts[kept] = size;
        return new Matched(
                java.util.Arrays.copyOf(docs, size),
                scores,
                java.util.Arrays.copyOf(planOfHit, size),
                java.util.Arrays.copyOf(keptPlans, kept),
                firsts);
    }

    private static boolean[] dropped(Snapshot snapshot, List<Integer> planDocs) throws IOException {
        boolean[] dropped = new boolean[planDocs.size()];
        Map<Long, Integer> best = new HashMap<>();
        Map<Long, PlanColumns> bestPlans = new HashMap<>();
        Snapshot.Columns columns = snapshot.columns();
        for (int i = 0; i < dropped.length; i++) {
            long group = columns.number(Fields.GROUP, planDocs.get(i), 0);
            if (group != 0) {
                PlanColumns plan = columns.plan(planDocs.get(i));
                Integer before = best.get(group);
                if (before == null || isBetter(plan, bestPlans.get(group))) {
                    best.put(group, i);
                    bestPlans.put(group, plan);
                    dropped[before == null ? i : before] = before != null;
                } else {
                    dropped[i] = true;
                }
            }
        }
        return dropped;
    }

    private static boolean isBetter(PlanColumns one, PlanColumns other) {
        if (one.leadsGroup() != other.leadsGroup()) {
            return one.leadsGroup();
        }
        return one.standing() != other.standing()
                ? one.standing() > other.standing()
                : one.id().compareTo(other.id()) < 0;
    }

    int hits() {
        return docs.length;
    }

    int doc(int hit) {
        return docs[hit];
    }

    float score(int hit) {
        return scores.length == 0 ? 0 : scores[hit];
    }

    /** Number of the hit's plan among {@link #planDocs}. */
    int plan(int hit) {
        return plans[hit];
    }

    /** The plans that answer, ascending. */
    int[] planDocs() {
        return planDocs;
    }

    /** Number of hits in a plan. */
    int hitsIn(int plan) {
        return firstHits[plan + 1] - firstHits[plan];
    }
}
