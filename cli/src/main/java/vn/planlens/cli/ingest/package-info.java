/** One run of {@code ingest}: from the files asked for to an index and an account of every file. */
package vn.planlens.cli.ingest;
