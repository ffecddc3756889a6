package vn.planlens.index;

import java.util.List;
import java.util.stream.Stream;

/**
 * An answer of {@link PlanSearch#search}; usable until its {@link PlanSearch} is closed.
 *
 * @param totalHits all places found, whatever the limit
 * @param totalPlans all plans found, near-duplicates counted once
 * @param facets as asked for, in that order
 * @param groups as asked for by {@code groupBy}, most plans first; else empty
 * @param notes how the question was understood
 * @param page the hits of the page asked for, made one by one while they are taken
 */
public record SearchResult(
        long totalHits, int totalPlans, List<Facet> facets, List<Facet.Count> groups, List<Note> notes, Page page) {

    public SearchResult {
        facets = List.copyOf(facets);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** Makes hits. */
    @FunctionalInterface
    public interface Page {
        Stream<Hit> hits();
    }

    /** The hits of the page asked for, in order; with a group, those of one value stand together. */
    public Stream<Hit> hits() {
        return page.hits();
    }
}
