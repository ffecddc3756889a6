package vn.planlens.index;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.planlens.index.query.QueryField;

/**
 * What {@code field:value} asks of a document that carries the field: a query on it, and which findings show it.
 *
 * @param query on the documents that carry the field
 * @param findings those that show it; none for a field of the plan as a whole
 */
record Conditions(Query query, Predicate<Finding> findings) {

    static Finding.Kind kind(QueryField field) {
        return switch (field) {
            case CITES -> Finding.Kind.CITES;
            case UNIT, LEAD -> Finding.Kind.UNIT;
            case CHANNEL -> Finding.Kind.CHANNEL;
            case DUE -> Finding.Kind.DUE;
            default -> null;
        };
    }

    /** Documents with any of the terms. */
    static Query in(String field, List<String> terms) {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no term");
        }
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.get(0)))
                : new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }
}
