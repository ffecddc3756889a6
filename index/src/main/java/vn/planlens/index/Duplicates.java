package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;

/** Tells the near-duplicates of a plan. Reads the groups when the first plan with one is met. */
final class Duplicates {

    private final Snapshot snapshot;
    private Map<Long, List<String>> groups;

    Duplicates(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The ids of the other plans of its group, sorted. */
    List<String> of(PlanColumns plan) throws IOException {
        if (plan.group() == 0) {
            return List.of();
        }
        if (groups == null) {
            groups = read();
        }
        return groups.getOrDefault(plan.group(), List.of()).stream()
                .filter(id -> !id.equals(plan.id()))
                .sorted()
                .toList();
    }

    private Map<Long, List<String>> read() throws IOException {
        Map<Long, List<String>> found = new HashMap<>();
        for (LeafReaderContext leaf : snapshot.leaves()) {
            ColumnReader columns = new ColumnReader(leaf.reader());
            BitSet plans = snapshot.plans().getBitSet(leaf);
            int end = leaf.reader().maxDoc();
            int doc = plans == null ? DocIdSetIterator.NO_MORE_DOCS : plans.nextSetBit(0);
            while (doc < end) {
                boolean live = leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(doc);
                long group = columns.number(Fields.GROUP, doc, 0);
                if (live && group != 0) {
                    found.computeIfAbsent(group, key -> new ArrayList<>()).add(columns.text(Fields.ID, doc));
                }
                doc = doc + 1 < end ? plans.nextSetBit(doc + 1) : end;
            }
        }
        return found;
    }
}
