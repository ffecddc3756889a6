package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafSimScorer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import vn.planlens.index.text.TermForms.Form;

/**
 * A {@link SynonymQuery} of a word's forms, with its scores. Where it leads the search it adds up how often the forms
 * stand in each document form by form: a heap of many forms, sorted anew at each document, takes more than twice as long.
 */
final class FormsQuery extends Query {

    private final String field;
    private final List<Form> forms;
    private final float otherForm;
    private final SynonymQuery synonyms;

    /** @param otherForm what a form counts that is not what was typed, where one that is counts 1 */
    FormsQuery(String field, List<Form> forms, float otherForm) {
        this.field = field;
        this.forms = forms;
        this.otherForm = otherForm;
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        forms.forEach(form -> any.addTerm(new Term(field, form.term()), weight(form)));
        this.synonyms = any.build();
    }

    private float weight(Form form) {
        return form.asTyped() ? 1 : otherForm;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = synonyms.createWeight(searcher, mode, boost);
        return mode.needsScores() ? new FormsWeight(weight, searcher, boost) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        synonyms.visit(visitor);
    }

    @Override
    public String toString(String defaultField) {
        return synonyms.toString(defaultField);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && synonyms.equals(((FormsQuery) other).synonyms);
    }

    @Override
    public int hashCode() {
        return classHash() + synonyms.hashCode();
    }

    private final class FormsWeight extends FilterWeight {

        /** Of each form. */
        private final List<TermStates> states = new ArrayList<>();

        private final SimScorer similarity;

        private FormsWeight(Weight synonyms, IndexSearcher searcher, float boost) throws IOException {
            super(FormsQuery.this, synonyms);
            int docs = 0;
            long times = 0;
            for (Form form : forms) {
                TermStates state = TermStates.build(searcher, new Term(field, form.term()), true);
                docs = Math.max(docs, state.docFreq());
                times += state.totalTermFreq();
                states.add(state);
            }
            // As a SynonymQuery takes its forms: as one word.
            this.similarity = searcher.getSimilarity()
                    .scorer(
                            boost,
                            searcher.collectionStatistics(field),
                            new TermStatistics(new BytesRef("forms"), docs, times));
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier byDocument = super.scorerSupplier(leaf);
            return byDocument == null
                    ? null
                    : new ScorerSupplier() {
                        @Override
                        public Scorer get(long leadCost) throws IOException {
                            return leadCost < cost() ? byDocument.get(leadCost) : byForm(leaf);
                        }

                        @Override
                        public long cost() {
                            return byDocument.cost();
                        }
                    };
        }

        private Scorer byForm(LeafReaderContext leaf) throws IOException {
            FixedBitSet docs = new FixedBitSet(leaf.reader().maxDoc());
            float[] times = new float[docs.length()];
            TermsEnum terms = leaf.reader().terms(field).iterator();
            PostingsEnum postings = null;
            for (int i = 0; i < states.size(); i++) {
                TermState state = states.get(i).get(leaf);
                if (state != null) {
                    terms.seekExact(new BytesRef(forms.get(i).term()), state);
                    postings = terms.postings(postings, PostingsEnum.FREQS);
                    count(postings, weight(forms.get(i)), docs, times);
                }
            }
            return new CountedScorer(this, docs, times, new LeafSimScorer(similarity, leaf.reader(), field, true));
        }

        private static void count(PostingsEnum postings, float weight, FixedBitSet docs, float[] times)
                throws IOException {
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                docs.set(doc);
                times[doc] += weight * postings.freq();
            }
        }
    }

    private static final class CountedScorer extends Scorer {

        private final DocIdSetIterator docs;
        private final float[] times;
        private final LeafSimScorer similarity;

        private CountedScorer(Weight weight, FixedBitSet docs, float[] times, LeafSimScorer similarity) {
            super(weight);
            this.docs = new BitSetIterator(docs, docs.cardinality());
            this.times = times;
            this.similarity = similarity;
        }

        @Override
        public DocIdSetIterator iterator() {
            return docs;
        }

        @Override
        public int docID() {
            return docs.docID();
        }

        @Override
        public float score() throws IOException {
            return similarity.score(docID(), times[docID()]);
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }
    }
}
