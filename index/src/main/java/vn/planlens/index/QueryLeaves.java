package vn.planlens.index;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.index.query.QueryField.Reach;
import vn.planlens.index.query.QueryNode;
import vn.planlens.index.query.QueryNode.FieldValue;
import vn.planlens.index.query.QueryNode.Phrase;

/** What a query asks for, as against what it excludes. */
final class QueryLeaves {

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<FieldValue> values = new ArrayList<>();

    boolean isEmpty() {
        return phrases.isEmpty() && values.isEmpty();
    }

    void collect(QueryNode node, boolean positive) {
        if (node instanceof QueryNode.And and) {
            and.parts().forEach(part -> collect(part, positive));
        } else if (node instanceof QueryNode.Or or) {
            or.parts().forEach(part -> collect(part, positive));
        } else if (node instanceof QueryNode.Not not) {
            collect(not.part(), !positive);
        } else if (positive && node instanceof Phrase phrase) {
            phrases.add(phrase);
        } else if (positive && node instanceof FieldValue value && value.field().reach() != Reach.PLAN) {
            values.add(value);
        }
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<FieldValue> values() {
        return values;
    }
}
