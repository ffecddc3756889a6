package vn.planlens.index.query;

import java.util.List;
import java.util.stream.Collectors;
import vn.planlens.index.text.WordPattern;

/** {@code ward:("Cổ Thành" OR "Bách Quang")}: a field in front of a group belongs to each value in it. */
final class FieldGroups {

    private FieldGroups() {}

    /** The group with each phrase in it made a value of the field; values side by side are alternatives. */
    static QueryNode distribute(QueryField field, QueryNode group) {
        if (group instanceof QueryNode.And and) {
            return new QueryNode.Or(each(field, and.parts()), and.place());
        }
        if (group instanceof QueryNode.Or or) {
            return new QueryNode.Or(each(field, or.parts()), or.place());
        }
        if (group instanceof QueryNode.Not not) {
            return new QueryNode.Not(distribute(field, not.part()), not.place());
        }
        if (group instanceof QueryNode.Phrase phrase) {
            String value = phrase.key() != null
                    ? phrase.key()
                    : phrase.words().stream().map(WordPattern::text).collect(Collectors.joining(" "));
            return new QueryNode.FieldValue(field, value, List.of(), phrase.place(), phrase.place());
        }
        return group;
    }

    private static List<QueryNode> each(QueryField field, List<QueryNode> parts) {
        return parts.stream().map(part -> distribute(field, part)).toList();
    }
}
