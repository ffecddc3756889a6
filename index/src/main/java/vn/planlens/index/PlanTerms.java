package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.text.VietnameseOrder;

/**
 * The values of a field of every plan, as numbers: read from its column once, so that counting the plans of a question
 * touches no string. Terms that are spellings of one value share it.
 */
final class PlanTerms {

    private final QueryField field;
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] values;
    private final int[] order;
    private final int[] inOrder;
    private int[] ofPlans = new int[64];
    private final int[] starts;

    /**
     * A term.
     *
     * @param name as it stands in the index
     * @param identity what spellings of one value have in common
     * @param asked as it can be asked for
     * @param label as a person reads it
     */
    record Term(String name, String identity, String asked, String label) {

        static Term of(QueryField field, String name) {
            String[] parts = Fields.split(name);
            String last = parts[parts.length - 1];
            return switch (field) {
                case WARD -> {
                    String asked = parts[4] == null ? parts[1] : parts[1] + ", " + parts[4];
                    String label = parts[2] == null ? asked : parts[2] + " " + asked;
                    yield new Term(name, parts[0] + '\n' + parts[4], asked, label);
                }
                case CITES, UNIT, LEAD -> new Term(name, parts[0], parts[1], last == null ? parts[0] : last);
                case FORMAT -> new Term(name, parts[0], parts[0], parts[0]);
                default -> new Term(name, parts[0], parts[0], last == null ? parts[0] : last);
            };
        }
    }

    /**
     * @param column of Lucene
     * @param planDocs the plans, ascending
     */
    PlanTerms(QueryField field, String column, List<LeafReaderContext> leaves, int[] planDocs) throws IOException {
        this.field = field;
        this.starts = new int[planDocs.length + 1];
        int plan = 0;
        for (LeafReaderContext leaf : leaves) {
            Cells cells = cells(leaf.reader(), column);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; plan < planDocs.length && planDocs[plan] < end; plan++) {
                starts[plan + 1] = starts[plan];
                cells.read(planDocs[plan] - leaf.docBase, plan);
            }
        }
        this.values = values();
        this.inOrder = inOrder();
        this.order = new int[inOrder.length];
        for (int place = 0; place < order.length; place++) {
            order[inOrder[place]] = place;
        }
    }

    /** Adds the values of a plan. */
    private interface Cells {
        void read(int doc, int plan) throws IOException;
    }

    private Cells cells(LeafReader leaf, String column) throws IOException {
        if (field == QueryField.YEAR) {
            NumericDocValues years = DocValues.getNumeric(leaf, column);
            return (doc, plan) -> {
                if (years.advanceExact(doc)) {
                    add(plan, number(String.valueOf(years.longValue())));
                }
            };
        }
        SortedSetDocValues names = DocValues.getSortedSet(leaf, column);
        int[] known = new int[(int) names.getValueCount()];
        Arrays.fill(known, -1);
        return (doc, plan) -> {
            int count = names.advanceExact(doc) ? names.docValueCount() : 0;
            for (int i = 0; i < count; i++) {
                int ordinal = (int) names.nextOrd();
                if (known[ordinal] < 0) {
                    known[ordinal] = number(names.lookupOrd(ordinal).utf8ToString());
                }
                add(plan, known[ordinal]);
            }
        };
    }

    private int number(String term) {
        Integer known = numbers.putIfAbsent(term, terms.size());
        if (known == null) {
            terms.add(Term.of(field, term));
            return terms.size() - 1;
        }
        return known;
    }

    private void add(int plan, int term) {
        int at = starts[plan + 1]++;
        if (at == ofPlans.length) {
            ofPlans = Arrays.copyOf(ofPlans, at * 2);
        }
        ofPlans[at] = term;
    }

    private int[] values() {
        Map<String, Integer> known = new HashMap<>();
        return terms.stream()
                .mapToInt(term -> known.computeIfAbsent(term.identity(), identity -> known.size()))
                .toArray();
    }

    private int[] inOrder() {
        String[] keys =
                terms.stream().map(term -> VietnameseOrder.key(term.label())).toArray(String[]::new);
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(term -> keys[term])
                        .thenComparing(term -> terms.get(term).label()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Number of terms: they are counted from 0. */
    int size() {
        return terms.size();
    }

    /** How many terms the plan has. */
    int count(int plan) {
        return starts[plan + 1] - starts[plan];
    }

    /** Number of one of the plan's terms, counted from 0. */
    int term(int plan, int which) {
        return ofPlans[starts[plan] + which];
    }

    /** Number of the value that the term spells. */
    int value(int term) {
        return values[term];
    }

    /** Place of the term's label among all, in the order of the Vietnamese alphabet. */
    int order(int term) {
        return order[term];
    }

    /** The term at a place of that order. */
    int inOrder(int place) {
        return inOrder[place];
    }

    Term term(int term) {
        return terms.get(term);
    }
}
