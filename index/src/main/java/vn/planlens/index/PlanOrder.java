package vn.planlens.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.planlens.index.text.VietnameseOrder;

/** The usual order of all plans: province, ward, year, kind of document, path; what is unknown comes last. */
final class PlanOrder {

    private static final String LAST = "\uffff";

    private final int[] ranks;

    private PlanOrder(int[] ranks) {
        this.ranks = ranks;
    }

    private record Key(String province, String ward, long year, String type, String paths, int plan)
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
        int[] planDocs = snapshot.planDocs();
        Key[] keys = new Key[planDocs.length];
        Map<String, String> orders = new HashMap<>();
        Snapshot.Columns columns = snapshot.columns();
        columns.readAhead(Fields.WARD, Fields.PROVINCE, Fields.TYPE);
        for (int plan = 0; plan < keys.length; plan++) {
            int doc = planDocs[plan];
            String ward = columns.string(Fields.WARD, doc);
            String province = columns.string(Fields.PROVINCE, doc);
            String type = columns.string(Fields.TYPE, doc);
            keys[plan] = new Key(
                    province == null ? LAST : orders.computeIfAbsent(province, VietnameseOrder::key),
                    ward == null ? LAST : orders.computeIfAbsent(Fields.split(ward)[1], VietnameseOrder::key),
                    columns.number(Fields.YEAR, doc, Long.MAX_VALUE),
                    type == null ? LAST : type,
                    columns.text(Fields.PATHS, doc),
                    plan);
        }
        Arrays.sort(keys);
        int[] ranks = new int[keys.length];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[keys[rank].plan()] = rank;
        }
        return new PlanOrder(ranks);
    }

    /** Number of plans. */
    int size() {
        return ranks.length;
    }

    /** Place of the plan among all, by its number; no two have the same. */
    int rank(int plan) {
        return ranks[plan];
    }
}
