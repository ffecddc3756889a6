package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.planlens.index.citing.CitedDocument;
import vn.planlens.index.citing.CitingRow;
import vn.planlens.model.Citation;

/** Reads mentions of cited documents. */
final class Mentions {

    private static final Citation.Role[] ROLES = Citation.Role.values();

    private Mentions() {}

    /**
     * A mention.
     *
     * @param planDoc of the plan that cites
     * @param place what it says; its role is null where the document is named without its symbol
     */
    record Mention(int planDoc, CitingRow.Place place) {

        /** Whether it names the document by number and symbol. */
        boolean numbered() {
            return place.role() != null;
        }
    }

    /** The mentions that answer the query on what is cited, by plan, in reading order of each. */
    static List<Mention> of(Snapshot snapshot, Query query) throws IOException {
        HitCollector found = new HitCollector(false);
        Query mentioned = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.DOC, Fields.CITATION_DOC)), Occur.FILTER)
                .build();
        snapshot.searcher().search(mentioned, found);
        List<Mention> mentions = new ArrayList<>();
        Map<String, CitedDocument> documents = new HashMap<>();
        Snapshot.Columns columns = snapshot.columns();
        for (int doc : found.docs()) {
            LeafReaderContext leaf = snapshot.leafOf(doc);
            ColumnReader column = columns.of(leaf);
            int inLeaf = doc - leaf.docBase;
            CitedDocument document =
                    documents.computeIfAbsent(column.string(Fields.DOCUMENT, inLeaf), CitedDocuments::read);
            int role = (int) column.number(Fields.ROLE, inLeaf, -1);
            long page = column.number(Fields.PAGE, inLeaf, 0);
            CitingRow.Place place = new CitingRow.Place(
                    document,
                    role < 0 ? null : ROLES[role],
                    column.string(Fields.QUOTE, inLeaf),
                    column.string(Fields.SECTION_PATH, inLeaf),
                    page == 0 ? null : (int) page,
                    (int) column.number(Fields.START, inLeaf, 0));
            mentions.add(new Mention(snapshot.planOf(doc), place));
        }
        return mentions;
    }
}
