/** The conductor: {@link vn.planlens.Analyzer} turns what was read into what is said about it. */
package vn.planlens;
