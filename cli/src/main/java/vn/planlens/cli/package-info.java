/** The command line: one class a command, output formats, messages in Vietnamese and English. */
package vn.planlens.cli;
