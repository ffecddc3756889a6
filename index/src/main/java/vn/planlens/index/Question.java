package vn.planlens.index;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/**
 * A query translated for the index.
 *
 * @param scope what a hit is; a question that names no place is answered by plans
 * @param query on the documents of the scope
 * @param exactQuery what is written just as typed, to be ranked first, or null where that makes no difference
 * @param phraseQueries words typed side by side that stand side by side, to be ranked next
 * @param placeQuery words asked for, on sections or tasks: where they stand is marked; null where there are none
 * @param findings asked for: where they stand is marked
 */
record Question(
        Scope scope,
        Query query,
        Query exactQuery,
        List<Query> phraseQueries,
        Query placeQuery,
        List<Predicate<Finding>> findings) {

    /** What is written just as typed comes before all else, however often other forms stand somewhere. */
    private static final float AS_TYPED = 1_000;

    /** More than any number of single words scores. */
    private static final float SIDE_BY_SIDE = 100;

    Question {
        phraseQueries = List.copyOf(phraseQueries);
        findings = List.copyOf(findings);
    }

    boolean marks(Finding finding) {
        return findings.stream().anyMatch(wanted -> wanted.test(finding));
    }

    /** The query with what raises the better hits above the others. */
    Query ranked() {
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (exactQuery != null) {
            ranked.add(new BoostQuery(new ConstantScoreQuery(exactQuery), AS_TYPED), Occur.SHOULD);
        }
        for (Query phrase : phraseQueries) {
            ranked.add(new BoostQuery(new ConstantScoreQuery(phrase), SIDE_BY_SIDE), Occur.SHOULD);
        }
        return ranked.build();
    }
}
