/** Vietnamese words: where they start and end, which forms of them are one, and in what order they stand. */
package vn.planlens.index.text;
