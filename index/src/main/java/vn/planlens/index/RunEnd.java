package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** What the end of a run brings into order: plans without a file go, paths and groups of near-duplicates are set. */
final class RunEnd {

    private RunEnd() {}

    /**
     * Brings all into order, joins {@link SmallSegments} and commits it, where anything changed or the index was left by a killed run.
     *
     * @return number of groups of near-duplicates
     */
    static int complete(PlanIndex index, Ledger ledger, Set<String> planIds, boolean changed)
            throws IndexAccessException {
        try {
            if (changed || !index.startedComplete()) {
                for (String id : planIds) {
                    if (ledger.paths(id).isEmpty()) {
                        index.writer().deleteDocuments(PlanId.term(Fields.BLOCK, id));
                    }
                }
                int groups = update(index, ledger);
                index.writer().forceMerge(1);
                index.commit(true);
                return groups;
            }
            try (DirectoryReader reader = DirectoryReader.open(index.writer())) {
                return groups(PlanColumns.all(reader));
            }
        } catch (IOException | IllegalStateException e) {
            throw index.explain(e);
        }
    }

    private static int update(PlanIndex index, Ledger ledger) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(index.writer())) {
            List<PlanColumns> plans = PlanColumns.all(reader);
            List<DuplicateGroups.Candidate> candidates = new ArrayList<>();
            for (PlanColumns plan : plans) {
                candidates.add(plan.candidate());
            }
            Map<String, Long> groups = DuplicateGroups.of(candidates);
            for (PlanColumns plan : plans) {
                Term id = PlanId.term(Fields.ID, plan.id());
                String paths = String.join(PlanColumns.PATH_SEPARATOR, ledger.paths(plan.id()));
                if (!paths.equals(plan.paths())) {
                    index.writer().updateBinaryDocValue(id, Fields.PATHS, new BytesRef(paths));
                }
                long group = groups.getOrDefault(plan.id(), 0L);
                if (group != plan.group()) {
                    index.writer().updateNumericDocValue(id, Fields.GROUP, group);
                }
            }
            return new HashSet<>(groups.values()).size();
        }
    }

    private static int groups(List<PlanColumns> plans) {
        Map<Long, Integer> groups = new HashMap<>();
        for (PlanColumns plan : plans) {
            if (plan.group() != 0) {
                groups.merge(plan.group(), 1, Integer::sum);
            }
        }
        return groups.size();
    }
}
