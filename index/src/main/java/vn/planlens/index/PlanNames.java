package vn.planlens.index;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** Finds plans by id, path or file name. */
final class PlanNames {

    private static final int SHORTEST_ID = 6;
    private static final String HASH = "sha256:";

    private final Snapshot snapshot;

    PlanNames(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** A plan by its whole id, or null. */
    StoredPlan plan(String id) throws IOException {
        int[] found = PlanId.is(id) ? snapshot.plans(new TermQuery(PlanId.term(Fields.ID, id))) : new int[0];
        if (found.length == 0) {
            return null;
        }
        Snapshot.Columns columns = snapshot.columns();
        PlanColumns plan = columns.plan(found[0]);
        PlanBody body = PlanBody.read(columns.binary(Fields.BODY, found[0]), id);
        return new StoredPlan(
                plan.summary(snapshot.duplicates().of(plan)), body.plan(), body.text(), body.pageStarts());
    }

    /** What a name can mean, by path: an id before a whole path, a whole path before its end, that before a stem. */
    List<PlanSummary> find(String name) throws IOException {
        String asked = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        List<PlanColumns> best = new ArrayList<>();
        int bestRank = Integer.MAX_VALUE;
        Snapshot.Columns columns = snapshot.columns();
        for (int doc : snapshot.plans(new TermQuery(new Term(Fields.DOC, Fields.PLAN_DOC)))) {
            PlanColumns plan = columns.plan(doc);
            int rank = rank(plan, asked);
            if (rank < bestRank) {
                best.clear();
                bestRank = rank;
            }
            if (rank == bestRank && rank < Integer.MAX_VALUE) {
                best.add(plan);
            }
        }
        Duplicates duplicates = snapshot.duplicates();
        List<PlanSummary> found = new ArrayList<>();
        for (PlanColumns plan : best) {
            found.add(plan.summary(duplicates.of(plan)));
        }
        found.sort(Comparator.comparing(plan -> String.join("\n", plan.paths())));
        return found;
    }

    private static int rank(PlanColumns plan, String asked) {
        String lower = asked.toLowerCase(Locale.ROOT);
        String hex = lower.startsWith(HASH) ? lower.substring(HASH.length()) : lower;
        if (hex.length() >= SHORTEST_ID && plan.id().startsWith(HASH + hex)) {
            return 0;
        }
        int rank = Integer.MAX_VALUE;
        for (String each : plan.pathList()) {
            String path = Normalizer.normalize(each, Normalizer.Form.NFC);
            if (path.equals(asked)) {
                rank = Math.min(rank, 1);
            } else if (!asked.isEmpty() && path.endsWith("/" + asked.replaceFirst("^(\\./|/)", ""))) {
                rank = Math.min(rank, 2);
            } else if (stem(path).equalsIgnoreCase(asked)) {
                rank = Math.min(rank, 3);
            }
        }
        return rank;
    }

    private static String stem(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
    }
}
