package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import vn.planlens.index.citing.CitedDocument;
import vn.planlens.index.citing.CitingResult.DocumentCount;
import vn.planlens.index.citing.Trend;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.index.query.KeyForm;

/** Counts what plans cite. */
final class CitedCounts {

    private final Snapshot snapshot;

    CitedCounts(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What the plans that the filter lets through cite, the most cited first. */
    List<DocumentCount> of(PlanFilter filter) throws BadQueryException, IOException {
        Map<Integer, DocumentTally> tally = tallies(filter, false);
        return tally.isEmpty() ? List.of() : tally.get(null).mostCitedFirst();
    }

    /** What appears and vanishes from each year to the next that has plans. */
    List<Trend> trends(PlanFilter filter) throws BadQueryException, IOException {
        Map<Integer, DocumentTally> byYear = tallies(filter, true);
        byYear.remove(null);
        List<Trend> trends = new ArrayList<>();
        Integer from = null;
        for (Integer to : new TreeMap<>(byYear).keySet()) {
            if (from != null) {
                List<DocumentCount> before = byYear.get(from).mostCitedFirst();
                List<DocumentCount> after = byYear.get(to).mostCitedFirst();
                trends.add(new Trend(from, to, without(after, before), without(before, after)));
            }
            from = to;
        }
        return trends;
    }

    /** Documents known by date and issuer are compared as such; a mention without them counts by its key. */
    private static List<DocumentCount> without(List<DocumentCount> counts, List<DocumentCount> others) {
        Set<String> keys = new HashSet<>();
        Set<String> documents = new HashSet<>();
        for (DocumentCount other : others) {
            documents.add(DocumentTally.identity(other.document()));
            if (!other.document().identified()) {
                keys.add(KeyForm.searched(other.document().key()));
            }
        }
        Set<String> allKeys = new HashSet<>(keys);
        others.forEach(other -> allKeys.add(KeyForm.searched(other.document().key())));
        return counts.stream()
                .filter(count -> count.document().identified()
                        ? !documents.contains(DocumentTally.identity(count.document()))
                                && !keys.contains(
                                        KeyForm.searched(count.document().key()))
                        : !allKeys.contains(KeyForm.searched(count.document().key())))
                .toList();
    }

    private Map<Integer, DocumentTally> tallies(PlanFilter filter, boolean byYear)
            throws BadQueryException, IOException {
        Matched plans = plans(filter);
        Snapshot.Columns columns = snapshot.columns();
        Map<Integer, Integer> years = new HashMap<>();
        Map<Integer, DocumentTally> tallies = new HashMap<>();
        for (int plan : plans.planDocs()) {
            long year = byYear ? columns.number(Fields.YEAR, plan, -1) : -1;
            Integer group = year < 0 ? null : Integer.valueOf((int) year);
            years.put(plan, group);
            tallies.computeIfAbsent(group, key -> new DocumentTally());
        }
        HitCollector mentions = new HitCollector(false);
        snapshot.searcher().search(new TermQuery(new Term(Fields.DOC, Fields.CITATION_DOC)), mentions);
        Map<String, CitedDocument> read = new HashMap<>();
        int plan = -1;
        for (int doc : mentions.docs()) {
            plan = doc > plan ? snapshot.planOf(doc) : plan;
            LeafReaderContext leaf = snapshot.leafOf(doc);
            ColumnReader column = columns.of(leaf);
            boolean numbered = column.number(Fields.ROLE, doc - leaf.docBase, -1) >= 0;
            if (numbered && years.containsKey(plan)) {
                CitedDocument document =
                        read.computeIfAbsent(column.string(Fields.DOCUMENT, doc - leaf.docBase), CitedDocuments::read);
                tallies.get(years.get(plan)).add(document, plan);
            }
        }
        return tallies;
    }

    /** The plans that the filter lets through, one of each group of near-duplicates. */
    private Matched plans(PlanFilter filter) throws BadQueryException, IOException {
        Question question = Translator.translate(snapshot, null, filter, Scope.PLAN, false, new ArrayList<>());
        HitCollector found = new HitCollector(false);
        snapshot.searcher().search(question.query(), found);
        return Matched.of(snapshot, found);
    }
}
