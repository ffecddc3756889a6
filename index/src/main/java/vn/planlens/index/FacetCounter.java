package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.index.query.QueryField;

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

    private final PlanTerms terms;
    private final Matched matched;

    /** Of each term: plans that hold it, by which the spelling shown of a value is chosen. */
    private final int[] spelled;

    /** Of each value: plans and hits. */
    private final int[] plans;

    private final long[] hits;
    private int plansWithout;
    private long hitsWithout;

    FacetCounter(Snapshot snapshot, Matched matched, QueryField field) throws IOException {
        this.terms = snapshot.terms(field, COLUMNS.get(field));
        this.matched = matched;
        this.spelled = new int[terms.size()];
        this.plans = new int[terms.size()];
        this.hits = new long[terms.size()];
        count();
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

    /** Whether plans can be grouped by the field: each has one value. */
    static boolean groups(QueryField field) {
        return COLUMNS.containsKey(field) && !SEVERAL.contains(field);
    }

    static Facet count(Snapshot snapshot, Matched matched, QueryField field) throws IOException {
        return new Facet(field.label(), new FacetCounter(snapshot, matched, field).counts());
    }

    private void count() {
        int[] lastPlan = new int[terms.size()];
        Arrays.fill(lastPlan, -1);
        for (int i = 0; i < matched.plans(); i++) {
            int plan = matched.plan(i);
            int count = terms.count(plan);
            if (count == 0) {
                plansWithout++;
                hitsWithout += matched.hitsIn(i);
            }
            for (int which = 0; which < count; which++) {
                int term = terms.term(plan, which);
                int value = terms.value(term);
                spelled[term]++;
                if (lastPlan[value] != plan) {
                    lastPlan[value] = plan;
                    plans[value]++;
                    hits[value] += matched.hitsIn(i);
                }
            }
        }
    }

    /** Of each value found the term that spells it in most plans; most plans first, then by label. */
    private int[] shown() {
        int[] best = new int[terms.size()];
        Arrays.fill(best, -1);
        for (int term = 0; term < spelled.length; term++) {
            int value = terms.value(term);
            if (spelled[term] > 0 && (best[value] < 0 || isBetter(term, best[value]))) {
                best[value] = term;
            }
        }
        return Arrays.stream(best)
                .filter(term -> term >= 0)
                .mapToLong(term -> (long) -plans[terms.value(term)] << 32 | terms.order(term))
                .sorted()
                .mapToInt(key -> terms.inOrder((int) key))
                .toArray();
    }

    private boolean isBetter(int term, int other) {
        return spelled[term] != spelled[other]
                ? spelled[term] > spelled[other]
                : terms.term(term).name().compareTo(terms.term(other).name()) < 0;
    }

    private List<Facet.Count> counts() {
        List<Facet.Count> counts = new ArrayList<>();
        for (int shown : shown()) {
            PlanTerms.Term term = terms.term(shown);
            int value = terms.value(shown);
            counts.add(new Facet.Count(term.asked(), term.label(), plans[value], hits[value]));
        }
        if (plansWithout > 0) {
            counts.add(new Facet.Count(null, null, plansWithout, hitsWithout));
        }
        return counts;
    }

    /** For a field of one value: of each plan found the place of its value among the {@link #counts}. */
    int[] groups() {
        int[] shown = shown();
        int[] places = new int[terms.size()];
        for (int place = 0; place < shown.length; place++) {
            places[terms.value(shown[place])] = place;
        }
        int[] groups = new int[matched.plans()];
        for (int i = 0; i < groups.length; i++) {
            int plan = matched.plan(i);
            groups[i] = terms.count(plan) == 0 ? shown.length : places[terms.value(terms.term(plan, 0))];
        }
        return groups;
    }
}
