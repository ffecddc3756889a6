package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;

/**
 * The columns of one plan, as {@link Fields} describes them; absent ones are null.
 *
 * @param doc number of its Lucene document in the reader
 * @param ward the whole name
 * @param type the whole name
 * @param format the whole name
 */
record PlanColumns(
        int doc,
        String id,
        String paths,
        long group,
        String ward,
        String kind,
        String district,
        String province,
        Integer year,
        String type,
        String level,
        String format,
        String title,
        String reference,
        String issued,
        int pages,
        boolean silent,
        long standing,
        Fingerprint fingerprint) {

    /** Of these a {@link ColumnReader} can read ahead. */
    static final String[] STRINGS = {
        Fields.WARD,
        Fields.KIND,
        Fields.DISTRICT,
        Fields.PROVINCE,
        Fields.TYPE,
        Fields.LEVEL,
        Fields.FORMAT,
        Fields.REFERENCE,
        Fields.ISSUED,
        Fields.TITLE,
    };

    /** Parts the paths of one plan: no path holds it. */
    static final String PATH_SEPARATOR = "\0";

    static PlanColumns read(ColumnReader columns, int docBase, int doc, boolean withFingerprint) throws IOException {
        long year = columns.number(Fields.YEAR, doc, Long.MIN_VALUE);
        return new PlanColumns(
                docBase + doc,
                PlanId.read(columns.binary(Fields.ID, doc)),
                columns.text(Fields.PATHS, doc),
                columns.number(Fields.GROUP, doc, 0),
                columns.string(Fields.WARD, doc),
                columns.string(Fields.KIND, doc),
                columns.string(Fields.DISTRICT, doc),
                columns.string(Fields.PROVINCE, doc),
                year == Long.MIN_VALUE ? null : (int) year,
                columns.string(Fields.TYPE, doc),
                columns.string(Fields.LEVEL, doc),
                columns.string(Fields.FORMAT, doc),
                columns.string(Fields.TITLE, doc),
                columns.string(Fields.REFERENCE, doc),
                columns.string(Fields.ISSUED, doc),
                (int) columns.number(Fields.PAGES, doc, 0),
                columns.number(Fields.SILENT, doc, 0) == 1,
                columns.number(Fields.STANDING, doc, 0),
                withFingerprint ? Fingerprint.read(columns.binary(Fields.FINGERPRINT, doc)) : null);
    }

    /** Every plan of the index, with its fingerprint. */
    static List<PlanColumns> all(IndexReader reader) throws IOException {
        List<PlanColumns> plans = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            ColumnReader columns = new ColumnReader(leaf.reader());
            for (int doc : plansOf(leaf)) {
                plans.add(read(columns, leaf.docBase, doc, true));
            }
        }
        return plans;
    }

    /** The ids of all plans of the index. */
    static Set<String> ids(IndexReader reader) throws IOException {
        Set<String> ids = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            ColumnReader columns = new ColumnReader(leaf.reader());
            for (int doc : plansOf(leaf)) {
                ids.add(PlanId.read(columns.binary(Fields.ID, doc)));
            }
        }
        return ids;
    }

    private static List<Integer> plansOf(LeafReaderContext leaf) throws IOException {
        List<Integer> docs = new ArrayList<>();
        PostingsEnum plans = leaf.reader().postings(new Term(Fields.DOC, Fields.PLAN_DOC), PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        if (plans != null) {
            for (int doc = plans.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = plans.nextDoc()) {
                if (live == null || live.get(doc)) {
                    docs.add(doc);
                }
            }
        }
        return docs;
    }

    DuplicateGroups.Candidate candidate() {
        String compared = ward == null ? null : Fields.split(ward)[0];
        String code = type == null ? null : Fields.split(type)[0];
        return new DuplicateGroups.Candidate(id, compared, province, year, code, reference, standing, fingerprint);
    }

    List<String> pathList() {
        return paths == null || paths.isEmpty() ? List.of() : List.of(paths.split(PATH_SEPARATOR));
    }

    String wardName() {
        return ward == null ? null : Fields.split(ward)[1];
    }

    PlanSummary summary(List<String> duplicates) {
        List<String> all = pathList();
        String first = all.isEmpty() ? "" : all.get(0);
        return new PlanSummary(
                id,
                first.substring(first.lastIndexOf('/') + 1),
                all,
                wardName(),
                kind,
                district,
                province,
                year,
                type == null ? null : Fields.split(type)[0],
                title,
                reference,
                issued == null ? null : PartialDate.parse(issued),
                level == null ? null : Level.valueOf(level.toUpperCase(Locale.ROOT)),
                format == null ? null : Fields.split(format)[1],
                pages == 0 ? null : pages,
                duplicates);
    }
}
