/** What stands between a command and the person who calls it: streams, language, messages, tables, errors. */
package vn.planlens.cli.console;
