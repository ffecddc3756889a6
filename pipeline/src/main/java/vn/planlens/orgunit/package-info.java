/**
 * Who does the work: recognises the names of offices, posts, organisations and groups, finds where the plan gives
 * them work ({@link vn.planlens.orgunit.DutyFinder}), and makes one unit of all spellings
 * ({@link vn.planlens.orgunit.UnitRegistry}).
 */
package vn.planlens.orgunit;
