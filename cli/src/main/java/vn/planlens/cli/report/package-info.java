/** What a report over a set of plans tells, with the passages behind every figure. */
package vn.planlens.cli.report;
