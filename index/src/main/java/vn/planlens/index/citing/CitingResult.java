package vn.planlens.index.citing;

import java.util.List;
import vn.planlens.index.Note;

/**
 * Who cites.
 *
 * @param keys the canonical keys that the question was taken for
 * @param rows one per plan, by province, ward, year, type; near-duplicates stand in one row
 * @param documents the different documents that these keys mean, most plans first; those that leave date or issuer out
 *     last
 * @param missingWards wards that should be there and have no plan at all
 * @param notes how the question was understood
 */
public record CitingResult(
        List<String> keys,
        List<CitingRow> rows,
        List<DocumentCount> documents,
        List<String> missingWards,
        List<Note> notes) {

    public CitingResult {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
        documents = List.copyOf(documents);
        missingWards = List.copyOf(missingWards);
        notes = List.copyOf(notes);
    }

    /**
     * How often a document is cited.
     *
     * @param document what is cited
     * @param plans that cite it, near-duplicates counted once
     * @param mentions in them
     */
    public record DocumentCount(CitedDocument document, int plans, long mentions) {}
}
