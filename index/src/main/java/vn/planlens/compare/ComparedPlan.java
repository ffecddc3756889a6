package vn.planlens.compare;

import vn.planlens.model.Plan;

/**
 * A plan to be compared.
 *
 * @param plan all that is said about it
 * @param text the normalised text that its spans count in
 */
public record ComparedPlan(Plan plan, String text) {}
