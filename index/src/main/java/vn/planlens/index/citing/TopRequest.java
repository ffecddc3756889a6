package vn.planlens.index.citing;

import vn.planlens.index.PlanFilter;
import vn.planlens.model.Level;

/**
 * Which documents are cited most?
 *
 * @param filter which plans are asked
 * @param level only documents of this tier, or null
 * @param limit most rows, at least 1
 */
public record TopRequest(PlanFilter filter, Level level, int limit) {}
