package vn.planlens.header;

import java.util.List;

/**
 * The beginning of a document, down to its preamble.
 *
 * @param title type word and title, or null
 * @param lines all its lines without the known pieces of a letterhead
 */
record Head(Letterhead letterhead, Title title, List<Line> lines) {}
