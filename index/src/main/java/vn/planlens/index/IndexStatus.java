package vn.planlens.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is in the index.
 *
 * @param plans in it, near-duplicates counted once
 * @param documents in it, each near-duplicate counted
 * @param files in the ledger
 * @param counts plans by {@code province}, {@code ward}, {@code year}, {@code format}, {@code type}, {@code level}
 * @param states number of files by state
 * @param oldest when the first of its files was ingested, or null
 * @param newest when the last of its files was ingested, or null
 * @param bytes size of the index folder
 * @param formatVersion of the index
 */
public record IndexStatus(
        int plans,
        int documents,
        int files,
        List<Facet> counts,
        Map<FileState, Integer> states,
        Instant oldest,
        Instant newest,
        long bytes,
        int formatVersion) {

    public IndexStatus {
        counts = List.copyOf(counts);
        states = Map.copyOf(states);
    }
}
