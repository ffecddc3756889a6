package vn.planlens.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.query.QueryNode;
import vn.planlens.index.query.QueryNode.FieldValue;
import vn.planlens.index.query.QueryNode.Place;
import vn.planlens.index.query.QueryParser;

/** Reads conditions given as options as what they would be in the query. */
final class PlanFilters {

    private PlanFilters() {}

    /** One node for each field: its values are alternatives. */
    static List<QueryNode> nodes(PlanFilter filter) throws BadQueryException {
        List<QueryNode> nodes = new ArrayList<>();
        for (Map.Entry<String, List<String>> option : filter.values().entrySet()) {
            QueryField field = field(option.getKey());
            List<QueryNode> values = new ArrayList<>();
            for (String typed : option.getValue()) {
                values.add(QueryParser.option(field, typed));
            }
            nodes.add(values.size() == 1 ? values.get(0) : new QueryNode.Or(values, new Place(0, 0)));
        }
        return nodes;
    }

    /** Whether the value was given as an option: then it is all that was typed. */
    static boolean isOption(FieldValue value) {
        return value.place().start() < 0;
    }

    private static QueryField field(String name) throws BadQueryException {
        QueryField field = QueryField.named(name).orElse(null);
        if (field == null) {
            List<String> like = QueryField.like(name);
            throw new BadQueryException(
                    BadQueryException.Code.UNKNOWN_FIELD,
                    name,
                    1,
                    Math.max(1, name.length()),
                    name,
                    like,
                    like.isEmpty() ? null : like.get(0));
        }
        return field;
    }
}
