package vn.planlens.index;

import java.io.IOException;
import java.util.Arrays;

/**
 * The documents that answer a question, ascending, each with its plan; of a group of near-duplicates only those of one
 * plan: the one that stands for the group, where it answers, else the next best.
 */
final class Matched {

    private final int[] docs;
    private final float[] scores;

    /** Of each hit, the number of its plan among {@link #plans}. */
    private final int[] planOfHit;

    /** Numbers of the plans in the snapshot, ascending. */
    private final int[] plans;

    private final int[] planDocs;
    private final int[] firstHits;

    private Matched(int[] docs, float[] scores, int[] planOfHit, int[] plans, int[] planDocs) {
        this.docs = docs;
        this.scores = scores;
        this.planOfHit = planOfHit;
        this.plans = plans;
        this.planDocs = planDocs;
        this.firstHits = new int[plans.length + 1];
        for (int plan : planOfHit) {
            firstHits[plan + 1]++;
        }
        Arrays.parallelPrefix(firstHits, Integer::sum);
    }

    static Matched of(Snapshot snapshot, HitCollector found) throws IOException {
        int[] docs = found.docs();
        float[] scores = found.scores();
        int[] all = snapshot.planDocs();
        int[] planOfHit = new int[docs.length];
        int[] plans = new int[Math.min(docs.length, all.length)];
        int plan = -1;
        int met = 0;
        for (int i = 0; i < docs.length; i++) {
            if (plan < 0 || docs[i] > all[plan]) {
                do {
                    plan++;
                } while (all[plan] < docs[i]);
                plans[met++] = plan;
            }
            planOfHit[i] = met - 1;
        }
        int[] renumbered = snapshot.duplicates().best(Arrays.copyOf(plans, met));
        int kept = 0;
        for (int i = 0; i < met; i++) {
            if (renumbered[i] >= 0) {
                plans[kept++] = plans[i];
            }
        }
        int size = 0;
        for (int i = 0; i < docs.length; i++) {
            int own = renumbered[planOfHit[i]];
            if (own >= 0) {
                docs[size] = docs[i];
                planOfHit[size] = own;
                if (scores.length > 0) {
                    scores[size] = scores[i];
                }
                size++;
            }
        }
        int[] planDocs = new int[kept];
        for (int i = 0; i < kept; i++) {
            planDocs[i] = all[plans[i]];
        }
        return new Matched(
                Arrays.copyOf(docs, size),
                scores,
                Arrays.copyOf(planOfHit, size),
                Arrays.copyOf(plans, kept),
                planDocs);
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

    /** Which of the plans that answer a hit is in, from 0. */
    int planOf(int hit) {
        return planOfHit[hit];
    }

    /** How many plans answer. */
    int plans() {
        return plans.length;
    }

    /** Number of a plan that answers in {@link Snapshot#planDocs}. */
    int plan(int answering) {
        return plans[answering];
    }

    /** The documents of the plans that answer, ascending. */
    int[] planDocs() {
        return planDocs;
    }

    /** Number of hits in a plan that answers. */
    int hitsIn(int answering) {
        return firstHits[answering + 1] - firstHits[answering];
    }
}
