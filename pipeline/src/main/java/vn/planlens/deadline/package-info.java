/**
 * Finds the expressions that say when, by when or how often something of the plan is to be done. The words are data:
 * {@code time-points.tsv} says how a day, month, quarter ... is written, {@code deadline-patterns.tsv} what stands
 * around it, {@code time-labels.tsv} and {@code time-guards.tsv} where an expression counts and where it does not. The
 * grammar is told in docs/writing-rules.md.
 */
package vn.planlens.deadline;
