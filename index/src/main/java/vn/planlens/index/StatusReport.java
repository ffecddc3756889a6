package vn.planlens.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import vn.planlens.index.query.QueryField;

/** Counts what is in the index. */
final class StatusReport {

    private static final List<QueryField> COUNTED = List.of(
            QueryField.PROVINCE,
            QueryField.WARD,
            QueryField.YEAR,
            QueryField.FORMAT,
            QueryField.TYPE,
            QueryField.LEVEL);

    private StatusReport() {}

    static IndexStatus of(Snapshot snapshot) throws IOException {
        HitCollector plans = new HitCollector(false);
        snapshot.searcher().search(new TermQuery(new Term(Fields.DOC, Fields.PLAN_DOC)), plans);
        int documents = plans.docs().length;
        Matched matched = Matched.of(snapshot, plans);
        List<Facet> counts = new ArrayList<>();
        for (QueryField field : COUNTED) {
            counts.add(FacetCounter.count(snapshot, matched, field));
        }
        List<FileEntry> files = Ledger.shown(snapshot.reader());
        Map<FileState, Integer> states = new EnumMap<>(FileState.class);
        files.forEach(file -> states.merge(file.state(), 1, Integer::sum));
        List<Instant> times = files.stream()
                .map(FileEntry::ingested)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new IndexStatus(
                matched.planDocs().length,
                documents,
                files.size(),
                counts,
                states,
                times.isEmpty() ? null : times.get(0),
                times.isEmpty() ? null : times.get(times.size() - 1),
                size(snapshot.reader().directory()),
                Fields.FORMAT_VERSION);
    }

    private static long size(Directory store) throws IOException {
        long bytes = 0;
        for (String file : store.listAll()) {
            bytes += store.fileLength(file);
        }
        return bytes;
    }
}
