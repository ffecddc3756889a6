package vn.planlens.orgunit;

import java.util.List;
import java.util.Map;
import vn.planlens.model.Span;
import vn.planlens.rules.ColumnRole;

/**
 * A place where the plan gives work to units.
 *
 * @param kind what stands there
 * @param place the whole paragraph or row
 * @param text what is to be done, without marker, bullet and run-in unit name
 * @param row the number in the row's TT column, or null
 * @param leads who leads or is addressed
 * @param coordinators who takes part
 * @param directed who is directed through another unit
 * @param cells of a row, by what their column holds; empty elsewhere
 */
public record Duty(
        Kind kind,
        Span place,
        Span text,
        String row,
        List<UnitPhrase> leads,
        List<UnitPhrase> coordinators,
        List<UnitPhrase> directed,
        Map<ColumnRole, List<Span>> cells) {

    public Duty {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        directed = List.copyOf(directed);
        cells = Map.copyOf(cells);
    }

    /** What stands at the place. */
    public enum Kind {
        /** A row of a task table: a task. */
        ROW,
        /** A paragraph, bullet or item that says what to do: a task. */
        PARAGRAPH,
        /** A heading, a line that introduces a list, or a sentence among others: it names units, and is no task. */
        NAMING
    }

    static Duty naming(
            Span place, Span text, List<UnitPhrase> leads, List<UnitPhrase> coordinators, List<UnitPhrase> directed) {
        return new Duty(Kind.NAMING, place, text, null, leads, coordinators, directed, Map.of());
    }
}
