/** Pages for the browser: one file each, which works offline, in print, by keyboard and with a screen reader. */
package vn.planlens.cli.page;
