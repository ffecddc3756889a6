package vn.planlens.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.index.query.QueryField;

/** Finds the places that answer a query, and makes of them what is asked for. */
final class PlaceSearch {

    private final Snapshot snapshot;

    PlaceSearch(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Finds places. */
    SearchResult search(SearchRequest request) throws BadQueryException, IOException {
        List<Note> notes = new ArrayList<>();
        Question question = Translator.translate(
                snapshot, request.query(), request.filter(), request.scope(), request.exact(), notes);
        List<QueryField> facetFields = new ArrayList<>();
        for (String name : request.facets()) {
            facetFields.add(FacetCounter.field(name));
        }
        QueryField groupBy = groupField(request.groupBy());
        Matched matched = match(question, request.order() == Order.RELEVANCE);
        List<Facet> facets = new ArrayList<>();
        for (QueryField field : facetFields) {
            facets.add(FacetCounter.count(snapshot, matched, field));
        }
        List<Facet.Count> groups = groupBy == null
                ? List.of()
                : FacetCounter.count(snapshot, matched, groupBy).counts();
        int[] page = new HitOrder(snapshot, matched).page(request.order(), groupBy, request.offset(), request.limit());
        return new SearchResult(
                matched.hits(),
                matched.planDocs().length,
                facets,
                groups,
                withoutRepeats(notes),
                () -> hits(question, request, matched, page));
    }

    private static QueryField groupField(String name) throws BadQueryException {
        if (name == null) {
            return null;
        }
        QueryField field = FacetCounter.field(name);
        if (!FacetCounter.groups(field)) {
            throw new BadQueryException(
                    BadQueryException.Code.UNKNOWN_FIELD,
                    name,
                    1,
                    Math.max(1, name.length()),
                    name,
                    List.of("ward", "year", "province", "type"),
                    null);
        }
        return field;
    }

    private static List<Note> withoutRepeats(List<Note> notes) {
        return List.copyOf(new LinkedHashSet<>(notes));
    }

    private Matched match(Question question, boolean scored) throws IOException {
        HitCollector found = new HitCollector(scored);
        snapshot.searcher().search(scored ? question.ranked() : question.query(), found);
        return Matched.of(snapshot, found);
    }

    private Stream<Hit> hits(Question question, SearchRequest request, Matched matched, int[] page) {
        try {
            HitMaker maker = new HitMaker(snapshot, question, request);
            return Arrays.stream(page).mapToObj(hit -> {
                try {
                    return maker.hit(matched.doc(hit), matched.score(hit));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes something of a document found. */
    interface Made<T> {
        T of(HitMaker maker, int doc) throws IOException;
    }

    <T> Stream<T> each(String query, PlanFilter filter, Scope scope, Made<T> made) throws BadQueryException {
        try {
            Question question = Translator.translate(snapshot, query, filter, scope, false, new ArrayList<>());
            Matched matched = match(question, false);
            int[] hits = new HitOrder(snapshot, matched).page(Order.WARD, null, 0, SearchRequest.NO_LIMIT);
            HitMaker maker = new HitMaker(snapshot, question, SearchRequest.of(query));
            return IntStream.of(hits).mapToObj(hit -> {
                try {
                    return made.of(maker, matched.doc(hit));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
