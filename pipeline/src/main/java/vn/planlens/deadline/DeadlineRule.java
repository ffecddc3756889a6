package vn.planlens.deadline;

import vn.planlens.rules.LongestPattern;

/**
 * A row of {@code deadline-patterns.tsv}.
 *
 * @param pattern finds the expression
 * @param meaning what it means
 * @param standing where it counts
 */
record DeadlineRule(LongestPattern pattern, Meaning meaning, Standing standing) {}
