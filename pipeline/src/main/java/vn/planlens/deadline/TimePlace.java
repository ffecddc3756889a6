package vn.planlens.deadline;

import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * A stretch of text that is there to hold times: a cell of a time column, what follows "Thời gian thực hiện:", or a
 * section under such a heading.
 *
 * @param span where
 * @param dayIsDue whether a bare day is the last one rather than the day itself
 * @param rule the label's row, or null where a table's head or a heading makes the place
 */
record TimePlace(Span span, boolean dayIsDue, RuleId rule) {}
