/** Answers in the formats of other programs: spreadsheets, calendars, documents. */
package vn.planlens.cli.export;
