package vn.planlens.index;

import java.util.List;
import java.util.Map;

/**
 * What a run did.
 *
 * @param states number of files of this run by state; their sum is the number of files seen
 * @param moved files recognised at a new path, as {@code [old, new]}
 * @param removed paths that left the index
 * @param keptRoots paths of this run that are missing or hold no file any more, and whose plans were therefore kept
 * @param kept number of files kept for that reason
 * @param duplicateGroups groups of near-duplicates in the whole index
 */
public record RunSummary(
        Map<FileState, Integer> states,
        List<List<String>> moved,
        List<String> removed,
        List<String> keptRoots,
        int kept,
        int duplicateGroups) {

    public RunSummary {
        states = Map.copyOf(states);
        moved = List.copyOf(moved);
        removed = List.copyOf(removed);
        keptRoots = List.copyOf(keptRoots);
    }
}
