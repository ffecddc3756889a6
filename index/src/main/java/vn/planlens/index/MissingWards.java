package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.planlens.index.query.QueryField;

/** Names the wards that should be there and have no plan. */
final class MissingWards {

    private final Snapshot snapshot;

    MissingWards(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Of the wards named those without a plan among these, neither under that name nor a linked one's. */
    List<String> of(List<String> wards, Matched plans) throws IOException {
        List<String> missing = new ArrayList<>();
        if (wards.isEmpty()) {
            return missing;
        }
        Set<String> there = new HashSet<>();
        Snapshot.Columns columns = snapshot.columns();
        for (int plan : plans.planDocs()) {
            there.add(columns.string(Fields.WARD, plan));
        }
        FieldTerms terms = new FieldTerms(snapshot);
        for (String ward : wards) {
            boolean found = terms.of(QueryField.WARD, ward).stream().anyMatch(there::contains);
            if (!found && !isLinked(terms, ward, plans)) {
                missing.add(ward);
            }
        }
        return missing;
    }

    private boolean isLinked(FieldTerms terms, String ward, Matched plans) throws IOException {
        List<String> linked = terms.linkedWards(ward);
        if (linked.isEmpty()) {
            return false;
        }
        int[] found = snapshot.plans(Conditions.in(Fields.LINKED_WARD, linked));
        for (int plan : plans.planDocs()) {
            if (java.util.Arrays.binarySearch(found, plan) >= 0) {
                return true;
            }
        }
        return false;
    }
}
