package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.text.VietnameseOrder;

/** Puts hits into the order asked for, as far as the page asked for needs it. */
final class HitOrder {

    private final Snapshot snapshot;
    private final Matched matched;
    private final int[] planRanks;

    HitOrder(Snapshot snapshot, Matched matched) throws IOException {
        this.snapshot = snapshot;
        this.matched = matched;
        this.planRanks = new int[matched.plans()];
        PlanOrder order = snapshot.order();
        for (int i = 0; i < planRanks.length; i++) {
            planRanks[i] = order.rank(matched.plan(i));
        }
    }

    /**
     * The hits from {@code offset} on, at most {@code limit}.
     *
     * @param groupBy field whose groups stand together, those with most plans first; or null
     */
    int[] page(Order order, QueryField groupBy, int offset, int limit) throws IOException {
        int hits = matched.hits();
        int from = Math.min(offset, hits);
        int to = (int) Math.min((long) offset + limit, hits);
        HitComparator comparator = comparator(order);
        if (groupBy != null) {
            int[] groups = new FacetCounter(snapshot, matched, groupBy).groups();
            HitComparator byGroup =
                    (one, other) -> Integer.compare(groups[matched.planOf(one)], groups[matched.planOf(other)]);
            comparator = byGroup.then(comparator);
        }
        // A page near the beginning of a long list does not need the rest in order.
        Integer[] ordered = first(hits, to < hits / 8 ? to : hits, comparator);
        Arrays.sort(ordered, comparator::compare);
        int[] page = new int[to - from];
        for (int i = 0; i < page.length; i++) {
            page[i] = ordered[from + i];
        }
        return page;
    }

    /** Compares hits by their numbers, without making objects of them. */
    private interface HitComparator {
        int compare(int one, int other);

        default HitComparator then(HitComparator next) {
            return (one, other) -> {
                int order = compare(one, other);
                return order != 0 ? order : next.compare(one, other);
            };
        }
    }

    private static Integer[] first(int hits, int count, HitComparator comparator) {
        PriorityQueue<Integer> best =
                new PriorityQueue<>(Math.max(1, count), (one, other) -> comparator.compare(other, one));
        for (int hit = 0; hit < hits; hit++) {
            if (best.size() < count) {
                best.add(hit);
            } else if (count > 0 && comparator.compare(hit, best.peek()) < 0) {
                best.poll();
                best.add(hit);
            }
        }
        return best.toArray(new Integer[0]);
    }

    private HitComparator comparator(Order order) throws IOException {
        HitComparator byPlanRank =
                (one, other) -> Integer.compare(planRanks[matched.planOf(one)], planRanks[matched.planOf(other)]);
        HitComparator usual = byPlanRank.then((one, other) -> Integer.compare(matched.doc(one), matched.doc(other)));
        Snapshot.Columns columns = snapshot.columns();
        return switch (order) {
            case RELEVANCE -> {
                HitComparator byScore = (one, other) -> Float.compare(matched.score(other), matched.score(one));
                yield byScore.then(usual);
            }
            case WARD -> usual;
            case YEAR ->
                byPlan(doc -> columns.number(Fields.YEAR, doc, Long.MAX_VALUE)).then(usual);
            case YEAR_DESCENDING ->
                byPlan(doc -> -columns.number(Fields.YEAR, doc, Long.MIN_VALUE + 1))
                        .then(usual);
            case ISSUED ->
                byPlan(doc -> orLast(columns.string(Fields.ISSUED, doc))).then(usual);
            case TITLE ->
                byPlan(doc -> VietnameseOrder.key(orLast(columns.string(Fields.TITLE, doc))))
                        .then(usual);
            case PATH -> byPlan(doc -> orLast(columns.text(Fields.PATHS, doc))).then(usual);
            case DUE -> byDue(columns).then(usual);
        };
    }

    private static String orLast(String value) {
        return value == null ? "\uffff" : value;
    }

    /** What plans are put in order by. */
    private interface PlanKey<K extends Comparable<K>> {
        K of(int doc) throws IOException;
    }

    private <K extends Comparable<K>> HitComparator byPlan(PlanKey<K> key) throws IOException {
        List<K> keys = new ArrayList<>();
        for (int doc : matched.planDocs()) {
            keys.add(key.of(doc));
        }
        return (one, other) -> keys.get(matched.planOf(one)).compareTo(keys.get(matched.planOf(other)));
    }

    private HitComparator byDue(Snapshot.Columns columns) throws IOException {
        long[] due = new long[matched.hits()];
        for (int hit = 0; hit < due.length; hit++) {
            due[hit] = columns.number(Fields.FIRST_DUE, matched.doc(hit), Long.MAX_VALUE);
        }
        return (one, other) -> Long.compare(due[one], due[other]);
    }
}
