package vn.planlens.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.planlens.index.FileEntry;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanFilter;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.StoredPlan;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.json.PlanJson;

/** All that an index says of its files, but for times: two indexes that were made in other ways can be compared by it. */
final class IndexExport {

    private IndexExport() {}

    /** By file path its row of the ledger, by plan id its summary and plan JSON. */
    static Map<String, String> of(Path index) throws IndexAccessException, BadQueryException {
        Map<String, String> export = new TreeMap<>();
        try (PlanSearch search = PlanSearch.open(index)) {
            try (Stream<FileEntry> files = search.files()) {
                files.forEach(file -> export.put(file.path(), row(file)));
            }
            try (Stream<PlanSummary> plans = search.plans("", PlanFilter.NONE)) {
                plans.map(plan -> search.plan(plan.id()))
                        .forEach(plan -> export.put(plan.summary().id(), plan(plan)));
            }
        }
        return export;
    }

    private static String row(FileEntry file) {
        return String.join(
                "|",
                file.contentHash(),
                String.valueOf(file.bytes()),
                String.valueOf(file.modified()),
                file.state().name(),
                file.reason(),
                file.mediaType(),
                String.valueOf(file.pages()),
                file.tools());
    }

    private static String plan(StoredPlan plan) {
        return plan.summary() + PlanJson.write(plan.plan()) + plan.text() + plan.pageStarts();
    }
}
