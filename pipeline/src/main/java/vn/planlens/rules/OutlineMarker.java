package vn.planlens.rules;

import vn.planlens.model.OutlineKind;
import vn.planlens.model.RuleId;

/**
 * A marker found where a paragraph begins.
 *
 * @param kind how the part is numbered
 * @param written as in the text, without its closing sign: {@code II}, {@code a}, {@code Điều 5}
 * @param label the number or letter alone, without blanks: {@code II}, {@code a}, {@code 5}, {@code 2.1}; empty for an
 *     annex without number
 * @param ordinal the place it claims among its siblings, from 1; of {@code 2.1} that is 1; 0 where it says none
 * @param start offset of its first character
 * @param end offset of the words behind it, or the text's end
 * @param firm false where only the numbering around it can tell whether it is a marker
 * @param rule which row of the table found it
 */
public record OutlineMarker(
        OutlineKind kind, String written, String label, int ordinal, int start, int end, boolean firm, RuleId rule) {}
