package vn.planlens.deadline;

import vn.planlens.rules.PatternRule;

/**
 * A row of {@code deadline-patterns.tsv}.
 *
 * @param pattern finds the expression
 * @param meaning what it means
 * @param standing where it counts
 */
record DeadlineRule(PatternRule pattern, Meaning meaning, Standing standing) {}
