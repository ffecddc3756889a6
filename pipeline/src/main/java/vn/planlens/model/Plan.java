package vn.planlens.model;

import java.util.List;

/**
 * What the program says about one document: the public plan JSON.
 *
 * @param schemaVersion version of this shape
 * @param id {@code sha256:} and the hex digest of the source's bytes
 */
public record Plan(
        String schemaVersion,
        String id,
        SourceFile source,
        Header header,
        List<OutlineNode> outline,
        List<Citation> citations,
        List<Reference> references,
        List<OrgUnit> units,
        List<Channel> channels,
        List<Deadline> deadlines,
        List<Task> tasks,
        List<Warning> warnings) {

    /** The shape this code writes. */
    public static final String SCHEMA_VERSION = "1.0";

    public Plan {
        outline = List.copyOf(outline);
        citations = List.copyOf(citations);
        references = List.copyOf(references);
        units = List.copyOf(units);
        channels = List.copyOf(channels);
        deadlines = List.copyOf(deadlines);
        tasks = List.copyOf(tasks);
        warnings = List.copyOf(warnings);
    }
}
