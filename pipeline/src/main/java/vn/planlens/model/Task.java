package vn.planlens.model;

import java.util.List;

/**
 * Something to be done.
 *
 * @param id unique in the plan
 * @param source where such a task is written
 * @param row the number in its row's TT column, or null
 * @param text what is to be done, without marker, bullet and run-in unit name
 * @param leads names of the units that lead
 * @param coordinators names of the units that take part
 * @param deadlines ids of its deadlines
 * @param channels ids of its channels
 * @param outputs products and results that the plan asks for
 * @param citations keys of the documents it cites
 * @param sameAs id of the task that tells the same duty elsewhere in the plan, or null
 * @param section path of the nearest marked part above, or null
 * @param sectionId its id, or null
 * @param span of the whole paragraph or row
 * @param page 1-based, or null
 */
public record Task(
        String id,
        Source source,
        String row,
        String text,
        List<String> leads,
        List<String> coordinators,
        List<String> deadlines,
        List<String> channels,
        List<String> outputs,
        List<String> citations,
        String sameAs,
        String section,
        String sectionId,
        Span span,
        Integer page) {

    public Task {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        deadlines = List.copyOf(deadlines);
        channels = List.copyOf(channels);
        outputs = List.copyOf(outputs);
        citations = List.copyOf(citations);
    }

    /** This task, linked to another that tells the same duty. */
    public Task sameAs(Task other) {
        return new Task(
                id,
                source,
                row,
                text,
                leads,
                coordinators,
                deadlines,
                channels,
                outputs,
                citations,
                other.id,
                section,
                sectionId,
                span,
                page);
    }

    /** Where a task is written. */
    public enum Source {
        /** A row of a task table. */
        TABLE,
        /** A paragraph, bullet or item that gives work to a unit. */
        BODY,
        /** A dated activity that names no unit. */
        ACTIVITY
    }
}
