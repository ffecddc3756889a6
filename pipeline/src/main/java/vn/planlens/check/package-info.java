/** Looks at a plan's findings as a whole and tells what a reader should doubt. */
package vn.planlens.check;
