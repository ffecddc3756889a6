package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.planRanks = new int[matched.planDocs().length];
        PlanOrder order = snapshot.order();
        for (int plan = 0; plan < planRanks.length; plan++) {
            planRanks[plan] = order.rank(matched.planDocs()[plan]);
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
        Comparator<Integer> comparator = comparator(order);
        if (groupBy != null) {
            int[] groups = groupRanks(groupBy);
            comparator = Comparator.<Integer>comparingInt(hit -> groups[matched.plan(hit)])
                    .thenComparing(comparator);
        }
        Integer[] all = new Integer[hits];
        Arrays.setAll(all, hit -> hit);
        // A page near the beginning of a long list does not need the rest in order.
        if (to < hits / 8) {
            all = first(all, to, comparator);
        }
        Arrays.sort(all, comparator);
        int[] page = new int[to - from];
        for (int i = 0; i < page.length; i++) {
            page[i] = all[from + i];
        }
        return page;
    }

    private static Integer[] first(Integer[] all, int count, Comparator<Integer> comparator) {
        PriorityQueue<Integer> best = new PriorityQueue<>(Math.max(1, count), comparator.reversed());
        for (Integer hit : all) {
            if (best.size() < count) {
                best.add(hit);
            } else if (count > 0 && comparator.compare(hit, best.peek()) < 0) {
                best.poll();
                best.add(hit);
            }
        }
        return best.toArray(new Integer[0]);
    }

    private Comparator<Integer> comparator(Order order) throws IOException {
        Comparator<Integer> usual = Comparator.<Integer>comparingInt(hit -> planRanks[matched.plan(hit)])
                .thenComparingInt(matched::doc);
        Snapshot.Columns columns = snapshot.columns();
        return switch (order) {
            case RELEVANCE ->
                Comparator.<Integer>comparingDouble(hit -> -matched.score(hit)).thenComparing(usual);
            case WARD -> usual;
            case YEAR ->
                byPlan(doc -> columns.number(Fields.YEAR, doc, Long.MAX_VALUE)).thenComparing(usual);
            case YEAR_DESCENDING ->
                byPlan(doc -> -columns.number(Fields.YEAR, doc, Long.MIN_VALUE + 1))
                        .thenComparing(usual);
            case ISSUED ->
                byPlan(doc -> orLast(columns.string(Fields.ISSUED, doc))).thenComparing(usual);
            case TITLE ->
                byPlan(doc -> VietnameseOrder.key(orLast(columns.text(Fields.TITLE, doc))))
                        .thenComparing(usual);
            case PATH -> byPlan(doc -> orLast(columns.text(Fields.PATHS, doc))).thenComparing(usual);
            case DUE -> byDue(columns).thenComparing(usual);
        };
    }

    private static String orLast(String value) {
        return value == null ? "\uffff" : value;
    }

    /** What plans are put in order by. */
    private interface PlanKey<K extends Comparable<K>> {
        K of(int doc) throws IOException;
    }

    private <K extends Comparable<K>> Comparator<Integer> byPlan(PlanKey<K> key) throws IOException {
        List<K> keys = new ArrayList<>();
        for (int doc : matched.planDocs()) {
            keys.add(key.of(doc));
        }
        return (one, other) -> keys.get(matched.plan(one)).compareTo(keys.get(matched.plan(other)));
    }

    private Comparator<Integer> byDue(Snapshot.Columns columns) throws IOException {
        long[] due = new long[matched.hits()];
        for (int hit = 0; hit < due.length; hit++) {
            due[hit] = columns.number(Fields.FIRST_DUE, matched.doc(hit), Long.MAX_VALUE);
        }
        return Comparator.comparingLong(hit -> due[hit]);
    }

    private int[] groupRanks(QueryField field) throws IOException {
        String[] groups = FacetCounter.groups(snapshot, matched, field);
        Map<String, Integer> sizes = new HashMap<>();
        for (String group : groups) {
            sizes.merge(String.valueOf(group), 1, Integer::sum);
        }
        List<String> ordered = new ArrayList<>(sizes.keySet());
        ordered.sort(
                Comparator.<String>comparingInt(group -> -sizes.get(group)).thenComparing(VietnameseOrder.INSTANCE));
        Map<String, Integer> ranks = new HashMap<>();
        ordered.forEach(group -> ranks.put(group, ranks.size()));
        int[] ofPlan = new int[groups.length];
        Arrays.setAll(ofPlan, plan -> ranks.get(String.valueOf(groups[plan])));
        return ofPlan;
    }
}
