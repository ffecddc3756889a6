package vn.planlens.index;

import java.util.List;

/**
 * How the plans found are spread over the values of a field. Near-duplicates count once.
 *
 * @param field e.g. {@code ward}
 * @param counts most plans first, then by label
 */
public record Facet(String field, List<Count> counts) {

    public Facet {
        counts = List.copyOf(counts);
    }

    /**
     * One value.
     *
     * @param value as it can be asked for, {@code field:"value"}; null for plans that have none
     * @param label as a person reads it
     * @param plans number of plans
     * @param hits number of hits in them
     */
    public record Count(String value, String label, int plans, long hits) {}
}
