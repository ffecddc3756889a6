/** The query language: its parser, its errors with their mends, and what a query means. */
package vn.planlens.index.query;
