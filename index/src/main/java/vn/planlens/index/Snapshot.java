package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.text.TermForms;

/** One completed run as questions see it, and what several questions can share. Thread-safe. */
final class Snapshot {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final TermForms forms;
    private final BitSetProducer plans;
    private final Map<String, List<String>> terms = new ConcurrentHashMap<>();
    private final Map<QueryField, PlanTerms> planTerms = new ConcurrentHashMap<>();
    private volatile int[] planDocs;
    private volatile Row[] rows;
    private volatile Map<String, String> wardsToday;
    private volatile PlanOrder order;
    private volatile Duplicates duplicates;

    Snapshot(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.forms = new TermForms(reader);
        this.plans = new QueryBitSetProducer(new TermQuery(new Term(Fields.DOC, Fields.PLAN_DOC)));
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    TermForms forms() {
        return forms;
    }

    /** Tells plans from the other documents of their blocks. */
    BitSetProducer plans() {
        return plans;
    }

    List<LeafReaderContext> leaves() {
        return reader.leaves();
    }

    LeafReaderContext leafOf(int doc) {
        return leaves().get(ReaderUtil.subIndex(doc, leaves()));
    }

    /** The documents of all plans, ascending: the place of a plan among them is its number. */
    int[] planDocs() throws IOException {
        int[] known = planDocs;
        if (known == null) {
            known = plans(new TermQuery(new Term(Fields.DOC, Fields.PLAN_DOC)));
            planDocs = known;
        }
        return known;
    }

    /** The plan documents that answer the query, ascending. */
    int[] plans(Query query) throws IOException {
        HitCollector found = new HitCollector(false);
        searcher.search(query, found);
        return found.docs();
    }

    /** The plan whose block holds the document. */
    int planOf(int doc) throws IOException {
        LeafReaderContext leaf = leafOf(doc);
        return leaf.docBase + plans.getBitSet(leaf).nextSetBit(doc - leaf.docBase);
    }

    /** The first document of the plan's block. */
    int blockStart(int planDoc) throws IOException {
        LeafReaderContext leaf = leafOf(planDoc);
        int inLeaf = planDoc - leaf.docBase;
        BitSet bits = plans.getBitSet(leaf);
        return inLeaf == 0 ? planDoc : leaf.docBase + bits.prevSetBit(inLeaf - 1) + 1;
    }

    /** Every term of the field, in the index's order. */
    List<String> terms(String field) throws IOException {
        List<String> known = terms.get(field);
        if (known == null) {
            known = new ArrayList<>();
            Terms all = MultiTerms.getTerms(reader, field);
            if (all != null) {
                TermsEnum each = all.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    known.add(term.utf8ToString());
                }
            }
            terms.put(field, known);
        }
        return known;
    }

    /** The values of a field of each plan. */
    PlanTerms terms(QueryField field, String column) throws IOException {
        PlanTerms known = planTerms.get(field);
        if (known == null) {
            known = new PlanTerms(field, column, leaves(), planDocs());
            planTerms.put(field, known);
        }
        return known;
    }

    /** The groups of near-duplicates. */
    Duplicates duplicates() throws IOException {
        Duplicates known = duplicates;
        if (known == null) {
            known = Duplicates.of(this);
            duplicates = known;
        }
        return known;
    }

    /**
     * A plan in a list.
     *
     * @param silent whether its text is missing or unreliable
     */
    record Row(PlanSummary summary, boolean silent) {}

    /** Of each plan asked for, by number, its row; of the others a row or null. Each is read once. */
    Row[] rows(Matched asked) throws IOException {
        Row[] known = rows;
        if (known == null) {
            known = new Row[planDocs().length];
            rows = known;
        }
        Columns columns = null;
        // Columns are read in the order of documents: any other is many times dearer.
        for (int answering = 0; answering < asked.plans(); answering++) {
            int plan = asked.plan(answering);
            if (known[plan] == null) {
                if (columns == null) {
                    columns = columns();
                    columns.readAhead(PlanColumns.STRINGS);
                }
                PlanColumns read = columns.plan(planDocs()[plan]);
                known[plan] = new Row(read.summary(duplicates().of(read)), read.silent());
            }
        }
        return known;
    }

    /** Today's ward of each plan whose ward goes on under its name, by id. */
    Map<String, String> wardsToday() throws IOException {
        Map<String, String> known = wardsToday;
        if (known == null) {
            known = new HashMap<>();
            Columns columns = columns();
            for (int doc : planDocs()) {
                String ward = columns.string(Fields.WARD_TODAY, doc);
                if (ward != null) {
                    known.put(PlanId.read(columns.binary(Fields.ID, doc)), ward.replace(Fields.PART, '\n'));
                }
            }
            wardsToday = known;
        }
        return known;
    }

    /** The usual order of plans: province, ward, year, kind of document, path. */
    PlanOrder order() throws IOException {
        PlanOrder known = order;
        if (known == null) {
            known = PlanOrder.of(this);
            order = known;
        }
        return known;
    }

    /** Columns of any document, for one question. */
    Columns columns() {
        return new Columns(this);
    }

    /** Columns of any document. Not thread-safe. */
    static final class Columns {

        private final Snapshot snapshot;
        private final ColumnReader[] readers;

        private Columns(Snapshot snapshot) {
            this.snapshot = snapshot;
            this.readers = new ColumnReader[snapshot.leaves().size()];
        }

        ColumnReader of(LeafReaderContext leaf) {
            if (readers[leaf.ord] == null) {
                readers[leaf.ord] = new ColumnReader(leaf.reader());
            }
            return readers[leaf.ord];
        }

        /** Makes ready for the strings of most documents. */
        void readAhead(String... fields) throws IOException {
            for (LeafReaderContext leaf : snapshot.leaves()) {
                for (String field : fields) {
                    of(leaf).readAhead(field);
                }
            }
        }

        String string(String field, int doc) throws IOException {
            LeafReaderContext leaf = snapshot.leafOf(doc);
            return of(leaf).string(field, doc - leaf.docBase);
        }

        long number(String field, int doc, long missing) throws IOException {
            LeafReaderContext leaf = snapshot.leafOf(doc);
            return of(leaf).number(field, doc - leaf.docBase, missing);
        }

        BytesRef binary(String field, int doc) throws IOException {
            LeafReaderContext leaf = snapshot.leafOf(doc);
            return of(leaf).binary(field, doc - leaf.docBase);
        }

        String text(String field, int doc) throws IOException {
            BytesRef bytes = binary(field, doc);
            return bytes == null ? null : bytes.utf8ToString();
        }

        PlanColumns plan(int doc) throws IOException {
            LeafReaderContext leaf = snapshot.leafOf(doc);
            return PlanColumns.read(of(leaf), leaf.docBase, doc - leaf.docBase, false);
        }
    }
}
