package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import vn.planlens.index.text.Words;
import vn.planlens.model.Span;

/** Finds where in a place the words and findings stand that a question asks for. Not thread-safe. */
final class MatchFinder {

    private final Snapshot snapshot;
    private final Question question;
    private final Weight words;

    MatchFinder(Snapshot snapshot, Question question) throws IOException {
        this.snapshot = snapshot;
        this.question = question;
        this.words = question.placeQuery() == null
                ? null
                : snapshot.searcher()
                        .createWeight(
                                snapshot.searcher().rewrite(question.placeQuery()), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** The sections of a plan's block that hold words asked for, ascending. */
    List<Integer> sections(int planDoc) throws IOException {
        List<Integer> sections = new ArrayList<>();
        if (words == null) {
            return sections;
        }
        LeafReaderContext leaf = snapshot.leafOf(planDoc);
        Scorer scorer = words.scorer(leaf);
        int end = planDoc - leaf.docBase;
        if (scorer != null) {
            DocIdSetIterator docs = scorer.iterator();
            ColumnReader columns = new ColumnReader(leaf.reader());
            for (int doc = docs.advance(snapshot.blockStart(planDoc) - leaf.docBase); doc < end; doc = docs.nextDoc()) {
                if (columns.string(Fields.TASK_ID, doc) == null) {
                    sections.add(leaf.docBase + doc);
                }
            }
        }
        return sections;
    }

    /**
     * Where words asked for stand in a section or task.
     *
     * @param text of the section or task, as it was indexed
     * @param offset added to each place
     */
    List<Span> words(int doc, String text, int offset) throws IOException {
        List<Span> spans = new ArrayList<>();
        if (words == null) {
            return spans;
        }
        LeafReaderContext leaf = snapshot.leafOf(doc);
        Matches matches = words.matches(leaf, doc - leaf.docBase);
        MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
        if (each != null) {
            Words positions = Words.of(text);
            while (each.next()) {
                int first = each.startPosition();
                int last = each.endPosition();
                if (first >= 0 && last < positions.size()) {
                    spans.add(new Span(positions.start(first), positions.end(last)).shift(offset));
                }
            }
        }
        return spans;
    }

    /** Where findings asked for stand in a span of the plan. */
    List<Span> findings(PlanBody body, Span within) {
        List<Span> spans = new ArrayList<>();
        if (question.findings().isEmpty()) {
            return spans;
        }
        for (Finding finding : body.findings()) {
            if (within.contains(finding.span().start()) && question.marks(finding)) {
                spans.add(finding.span());
            }
        }
        return spans;
    }

    /** The spans in order, those that overlap made one. */
    static List<Span> merged(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(span)) {
                merged.set(last, merged.get(last).cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
