package vn.planlens.index;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;

/**
 * A query translated for the index.
 *
 * @param scope what a hit is; a question that names no place is answered by plans
 * @param query on the documents of the scope
 * @param exactQuery what is written just as typed, to be ranked first, or null where that makes no difference
 * @param placeQuery words asked for, on sections or tasks: where they stand is marked; null where there are none
 * @param findings asked for: where they stand is marked
 */
record Question(Scope scope, Query query, Query exactQuery, Query placeQuery, List<Predicate<Finding>> findings) {

    Question {
        findings = List.copyOf(findings);
    }

    boolean marks(Finding finding) {
        return findings.stream().anyMatch(wanted -> wanted.test(finding));
    }
}
