package vn.planlens.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Takes down every hit, ascending, and its score where asked for. */
final class HitCollector extends SimpleCollector {

    private final boolean scored;
    private int[] docs = new int[256];
    private float[] scores;
    private int size;
    private int base;
    private Scorable scorer;

    HitCollector(boolean scored) {
        this.scored = scored;
        this.scores = new float[scored ? docs.length : 0];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable newScorer) {
        scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (size == docs.length) {
            docs = Arrays.copyOf(docs, size * 2);
            scores = scored ? Arrays.copyOf(scores, size * 2) : scores;
        }
        if (scored) {
            scores[size] = scorer.score();
        }
        docs[size++] = base + doc;
    }

    @Override
    public ScoreMode scoreMode() {
        return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    int[] docs() {
        return Arrays.copyOf(docs, size);
    }

    /** Scores of {@link #docs}; empty where none were asked for. */
    float[] scores() {
        return Arrays.copyOf(scores, scored ? size : 0);
    }
}
