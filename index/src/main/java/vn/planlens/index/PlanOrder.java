package vn.planlens.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import vn.planlens.index.text.VietnameseOrder;

/** The usual order of all plans: province, ward, year, kind of document, path; what is unknown comes last. */
final class PlanOrder {

    private static final String LAST = "\uffff";

    private final int[] docs;
    private final int[] ranks;

    private PlanOrder(int[] docs, int[] ranks) {
        this.docs = docs;
        this.ranks = ranks;
    }

    private record Key(String province, String ward, long year, String type, String paths, int doc)
            implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = province.compareTo(other.province);
            order = order != 0 ? order : ward.compareTo(other.ward);
            order = order != 0 ? order : Long.compare(year, other.year);
            order = order != 0 ? order : type.compareTo(other.type);
            return order != 0 ? order : paths.compareTo(other.paths);
        }
    }

    static PlanOrder of(Snapshot snapshot) throws IOException {
        Key[] keys = new Key[64];
        int size = 0;
        Map<String, String> orders = new HashMap<>();
        for (LeafReaderContext leaf : snapshot.leaves()) {
            ColumnReader columns = new ColumnReader(leaf.reader());
            BitSet plans = snapshot.plans().getBitSet(leaf);
            int end = leaf.reader().maxDoc();
            for (int doc = plans == null ? end : plans.nextSetBit(0); doc < end; doc = next(plans, doc, end)) {
                String ward = columns.string(Fields.WARD, doc);
                String province = columns.string(Fields.PROVINCE, doc);
                String type = columns.string(Fields.TYPE, doc);
                keys = size == keys.length ? Arrays.copyOf(keys, size * 2) : keys;
                keys[size++] = new Key(
                        province == null ? LAST : orders.computeIfAbsent(province, VietnameseOrder::key),
                        ward == null ? LAST : orders.computeIfAbsent(Fields.split(ward)[1], VietnameseOrder::key),
                        columns.number(Fields.YEAR, doc, Long.MAX_VALUE),
                        type == null ? LAST : type,
                        columns.text(Fields.PATHS, doc),
                        leaf.docBase + doc);
            }
        }
        return ranked(Arrays.copyOf(keys, size));
    }

    private static int next(BitSet plans, int doc, int end) {
        return doc + 1 < end ? plans.nextSetBit(doc + 1) : end;
    }

    private static PlanOrder ranked(Key[] keys) {
        int[] docs = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            docs[i] = keys[i].doc();
        }
        int[] ranks = new int[keys.length];
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            ranks[Arrays.binarySearch(docs, keys[i].doc())] = i;
        }
        return new PlanOrder(docs, ranks);
    }

    /** Place of the plan among all; no two have the same. */
    int rank(int planDoc) {
        return ranks[Arrays.binarySearch(docs, planDoc)];
    }
}
