/**
 * Texts that nobody writes: pieces of the genre in any order, broken in any way. {@link vn.planlens.fuzz.GenreText} makes
 * one of any bytes, so that the same tests run on seeded bytes in the build and on bytes that a coverage-guided fuzzer
 * breeds in the profile {@code long}; {@link vn.planlens.fuzz.Invariants} says what must hold of whatever is found.
 */
package vn.planlens.fuzz;
