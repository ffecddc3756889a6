/** The Lucene index over plans: written by ingest, read by search, citing and comparison. */
package vn.planlens.index;
