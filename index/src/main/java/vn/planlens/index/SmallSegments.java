package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * Merges segments as Lucene does by itself; a forced merge joins the small ones alone. A run leaves small segments, some
 * for each of its threads and checkpoints, and each takes a question as long to open as a large one.
 */
final class SmallSegments extends FilterMergePolicy {

    private static final long SMALL_BYTES = 1 << 20;

    /** So many may stay: joining them after each small run would take longer than opening them. */
    private static final int FEW = 3;

    SmallSegments() {
        super(new TieredMergePolicy());
    }

    @Override
    public MergeSpecification findForcedMerges(
            SegmentInfos segments, int most, Map<SegmentCommitInfo, Boolean> asked, MergeContext context)
            throws IOException {
        List<SegmentCommitInfo> small = new ArrayList<>();
        for (SegmentCommitInfo segment : segments) {
            boolean free = !context.getMergingSegments().contains(segment);
            if (free && asked.containsKey(segment) && size(segment, context) < SMALL_BYTES) {
                small.add(segment);
            }
        }
        if (small.size() <= FEW) {
            return null;
        }
        MergeSpecification merges = new MergeSpecification();
        merges.add(new OneMerge(small));
        return merges;
    }
}
