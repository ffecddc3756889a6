package vn.planlens.compare;

import vn.planlens.model.OrgUnit;
import vn.planlens.model.RuleId;

/**
 * A unit. {@code CHANGED} is a unit that was renamed, or that took over another's work: one old unit can have gone into
 * the same new one as others did, and then stands in a change of its own.
 *
 * @param change what became of it
 * @param before the earlier plan's unit, or null
 * @param after the later plan's unit, or null
 * @param rule the row of the table of renamings that links them, or null where the names are spellings of one
 */
public record UnitChange(Change change, OrgUnit before, OrgUnit after, RuleId rule) implements Changed {}
