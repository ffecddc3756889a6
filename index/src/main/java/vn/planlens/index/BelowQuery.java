package vn.planlens.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The sections whose beginning answers a query, and all that is {@link Fields#BELOW} them; without a score. */
final class BelowQuery extends Query {

    private final Query beginning;

    BelowQuery(Query beginning) {
        this.beginning = beginning;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = searcher.rewrite(beginning);
        return rewritten == beginning ? this : new BelowQuery(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight beginnings = beginning.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                Scorer found = beginnings.scorer(leaf);
                if (found == null) {
                    return null;
                }
                FixedBitSet docs = new FixedBitSet(leaf.reader().maxDoc());
                NumericDocValues below = DocValues.getNumeric(leaf.reader(), Fields.BELOW);
                DocIdSetIterator sections = found.iterator();
                for (int doc = sections.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = sections.nextDoc()) {
                    int more = below.advanceExact(doc) ? (int) below.longValue() : 0;
                    docs.set(doc, doc + 1 + more);
                }
                DocIdSetIterator each = new BitSetIterator(docs, docs.cardinality());
                return new ConstantScoreScorer(this, score(), mode, each);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return beginnings.isCacheable(leaf);
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        beginning.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(String field) {
        return "below(" + beginning.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && beginning.equals(((BelowQuery) other).beginning);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + beginning.hashCode();
    }
}
