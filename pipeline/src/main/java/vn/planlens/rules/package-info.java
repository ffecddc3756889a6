/**
 * Rules as data: reads the reviewed TSV tables and turns their words and patterns into matchers. A table is a header
 * line and rows; a line that starts with {@code #} is a comment; the cells of a row are parted by one tab. Every table
 * has the columns {@code id}, {@code example} and {@code source}; the build runs every example.
 */
package vn.planlens.rules;
