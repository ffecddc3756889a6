package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.text.VietnameseOrder;

/** Counts over which values of a field the plans found are spread. */
final class FacetCounter {

    private static final Map<QueryField, String> COLUMNS = Map.ofEntries(
            Map.entry(QueryField.WARD, Fields.WARD),
            Map.entry(QueryField.KIND, Fields.KIND),
            Map.entry(QueryField.DISTRICT, Fields.DISTRICT),
            Map.entry(QueryField.PROVINCE, Fields.PROVINCE),
            Map.entry(QueryField.YEAR, Fields.YEAR),
            Map.entry(QueryField.TYPE, Fields.TYPE),
            Map.entry(QueryField.LEVEL, Fields.LEVEL),
            Map.entry(QueryField.FORMAT, Fields.FORMAT),
            Map.entry(QueryField.CITES, Fields.column(Fields.CITES)),
            Map.entry(QueryField.UNIT, Fields.column(Fields.UNIT)),
            Map.entry(QueryField.LEAD, Fields.column(Fields.LEAD)),
            Map.entry(QueryField.CHANNEL, Fields.column(Fields.CHANNEL)),
            Map.entry(QueryField.DUE, Fields.DUE_QUARTER));

    /** Fields of which a plan has several values. */
    private static final Set<QueryField> SEVERAL =
            Set.of(QueryField.CITES, QueryField.UNIT, QueryField.LEAD, QueryField.CHANNEL, QueryField.DUE);

    private final QueryField field;
    private final Map<String, Tally> tallies = new HashMap<>();

    private FacetCounter(QueryField field) {
        this.field = field;
    }

    /** Spellings of one value, and how many plans and hits have it. */
    private static final class Tally {
        private int plans;
        private long hits;
        private final Map<String, Integer> spellings = new HashMap<>();
    }

    /** The field that a facet's or group's name means. */
    static QueryField field(String name) throws BadQueryException {
        QueryField field = QueryField.named(name).orElse(null);
        if (field == null || !COLUMNS.containsKey(field)) {
            List<String> known =
                    COLUMNS.keySet().stream().map(QueryField::label).sorted().toList();
            List<String> like =
                    QueryField.like(name).stream().filter(known::contains).toList();
            throw new BadQueryException(
                    BadQueryException.Code.UNKNOWN_FIELD,
                    name,
                    1,
                    Math.max(1, name.length()),
                    name,
                    like.isEmpty() ? known : like,
                    like.isEmpty() ? null : like.get(0));
        }
        return field;
    }

    static Facet count(Snapshot snapshot, Matched matched, QueryField field) throws IOException {
        FacetCounter counter = new FacetCounter(field);
        counter.all(snapshot, matched);
        return new Facet(field.label(), counter.counts());
    }

    private void all(Snapshot snapshot, Matched matched) throws IOException {
        int at = 0;
        int[] plans = matched.planDocs();
        for (LeafReaderContext leaf : snapshot.leaves()) {
            int end = at;
            while (end < plans.length
                    && plans[end] < leaf.docBase + leaf.reader().maxDoc()) {
                end++;
            }
            if (field == QueryField.YEAR) {
                numbers(leaf, matched, at, end);
            } else {
                strings(leaf, matched, at, end);
            }
            at = end;
        }
    }

    private void numbers(LeafReaderContext leaf, Matched matched, int from, int to) throws IOException {
        NumericDocValues column = DocValues.getNumeric(leaf.reader(), COLUMNS.get(field));
        for (int plan = from; plan < to; plan++) {
            boolean has = column.advanceExact(matched.planDocs()[plan] - leaf.docBase);
            add(has ? String.valueOf(column.longValue()) : null, 1, matched.hitsIn(plan));
        }
    }

    private void strings(LeafReaderContext leaf, Matched matched, int from, int to) throws IOException {
        SortedSetDocValues column = SEVERAL.contains(field)
                ? DocValues.getSortedSet(leaf.reader(), COLUMNS.get(field))
                : DocValues.singleton(DocValues.getSorted(leaf.reader(), COLUMNS.get(field)));
        int[] plans = new int[(int) column.getValueCount()];
        long[] hits = new long[plans.length];
        for (int plan = from; plan < to; plan++) {
            if (!column.advanceExact(matched.planDocs()[plan] - leaf.docBase)) {
                add(null, 1, matched.hitsIn(plan));
                continue;
            }
            for (int i = 0; i < column.docValueCount(); i++) {
                int ordinal = (int) column.nextOrd();
                plans[ordinal]++;
                hits[ordinal] += matched.hitsIn(plan);
            }
        }
        for (int ordinal = 0; ordinal < plans.length; ordinal++) {
            if (plans[ordinal] > 0) {
                add(column.lookupOrd(ordinal).utf8ToString(), plans[ordinal], hits[ordinal]);
            }
        }
    }

    private void add(String term, int plans, long hits) {
        String identity = term == null ? null : identity(term);
        Tally tally = tallies.computeIfAbsent(identity, key -> new Tally());
        tally.plans += plans;
        tally.hits += hits;
        if (term != null) {
            tally.spellings.merge(term, plans, Integer::sum);
        }
    }

    private String identity(String term) {
        String[] parts = Fields.split(term);
        return field == QueryField.WARD ? parts[0] + '\n' + parts[4] : parts[0];
    }

    private List<Facet.Count> counts() {
        List<Facet.Count> counts = new ArrayList<>();
        tallies.forEach((identity, tally) -> {
            String term = tally.spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .map(Map.Entry::getKey)
                    .orElse(null);
            counts.add(new Facet.Count(
                    term == null ? null : value(term), term == null ? null : label(term), tally.plans, tally.hits));
        });
        counts.sort(Comparator.<Facet.Count, Boolean>comparing(count -> count.value() == null)
                .thenComparing(Comparator.comparingInt(Facet.Count::plans).reversed())
                .thenComparing(count -> count.label() == null ? "" : count.label(), VietnameseOrder.INSTANCE));
        return counts;
    }

    /** As it can be asked for. */
    private String value(String term) {
        String[] parts = Fields.split(term);
        return switch (field) {
            case WARD -> parts[4] == null ? parts[1] : parts[1] + ", " + parts[4];
            case CITES, UNIT, LEAD -> parts[1];
            default -> parts[0];
        };
    }

    private String label(String term) {
        String[] parts = Fields.split(term);
        return switch (field) {
            case WARD -> (parts[2] == null ? "" : parts[2] + " ") + value(term);
            case FORMAT -> parts[0];
            default -> parts.length > 1 && parts[1] != null ? parts[1] : parts[0];
        };
    }

    /** The value of the field that each plan found is grouped under: its identity, or null. */
    static String[] groups(Snapshot snapshot, Matched matched, QueryField field) throws IOException {
        FacetCounter counter = new FacetCounter(field);
        Snapshot.Columns columns = snapshot.columns();
        String[] groups = new String[matched.planDocs().length];
        for (int plan = 0; plan < groups.length; plan++) {
            int doc = matched.planDocs()[plan];
            if (field == QueryField.YEAR) {
                long year = columns.number(Fields.YEAR, doc, Long.MIN_VALUE);
                groups[plan] = year == Long.MIN_VALUE ? null : String.valueOf(year);
            } else {
                String term = columns.string(COLUMNS.get(field), doc);
                groups[plan] = term == null ? null : counter.identity(term);
            }
        }
        return groups;
    }

    /** Whether plans can be grouped by the field: each has one value. */
    static boolean groups(QueryField field) {
        return COLUMNS.containsKey(field) && !SEVERAL.contains(field);
    }
}
