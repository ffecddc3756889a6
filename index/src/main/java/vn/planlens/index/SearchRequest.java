package vn.planlens.index;

import java.util.List;

/**
 * A question to {@link PlanSearch#search}.
 *
 * @param query in the query language; empty or null for every plan that the filter lets through
 * @param scope within what words must stand together
 * @param filter further conditions
 * @param exact words only as typed: no other marks, no unmarked form
 * @param order of the hits
 * @param offset hits to skip, at least 0
 * @param limit most hits to hand out, at least 0; {@link #NO_LIMIT} for all
 * @param facets names of fields to count, e.g. {@code ward}, {@code year}, {@code channel}
 * @param groupBy field to group hits by ({@code ward}, {@code year}, {@code province}, {@code type}), or null
 * @param passages most passages a hit shows, at least 1; {@link #NO_LIMIT} for every occurrence
 * @param context characters of surroundings that a passage shows on each side of a match
 */
public record SearchRequest(
        String query,
        Scope scope,
        PlanFilter filter,
        boolean exact,
        Order order,
        int offset,
        int limit,
        List<String> facets,
        String groupBy,
        int passages,
        int context) {

    /** As limit: everything. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;

    public SearchRequest {
        facets = List.copyOf(facets);
        if (offset < 0 || limit < 0 || passages < 1 || context < 0) {
            throw new IllegalArgumentException("a negative offset, limit, number of passages or context");
        }
    }

    /** The query as most people ask it: sections, best first, the first ten. */
    public static SearchRequest of(String query) {
        return new SearchRequest(
                query, Scope.SECTION, PlanFilter.NONE, false, Order.RELEVANCE, 0, 10, List.of(), null, 1, 80);
    }

    public SearchRequest withScope(Scope other) {
        return new SearchRequest(query, other, filter, exact, order, offset, limit, facets, groupBy, passages, context);
    }

    public SearchRequest withFilter(PlanFilter other) {
        return new SearchRequest(query, scope, other, exact, order, offset, limit, facets, groupBy, passages, context);
    }

    public SearchRequest withExact(boolean other) {
        return new SearchRequest(query, scope, filter, other, order, offset, limit, facets, groupBy, passages, context);
    }

    public SearchRequest withOrder(Order other) {
        return new SearchRequest(query, scope, filter, exact, other, offset, limit, facets, groupBy, passages, context);
    }

    public SearchRequest withPage(int newOffset, int newLimit) {
        return new SearchRequest(
                query, scope, filter, exact, order, newOffset, newLimit, facets, groupBy, passages, context);
    }

    public SearchRequest withFacets(List<String> other) {
        return new SearchRequest(query, scope, filter, exact, order, offset, limit, other, groupBy, passages, context);
    }

    public SearchRequest withGroupBy(String other) {
        return new SearchRequest(query, scope, filter, exact, order, offset, limit, facets, other, passages, context);
    }

    public SearchRequest withPassages(int otherPassages, int otherContext) {
        return new SearchRequest(
                query, scope, filter, exact, order, offset, limit, facets, groupBy, otherPassages, otherContext);
    }
}
