/** The benchmark of the normaliser, which no other package sees. */
package vn.planlens.ingest;
