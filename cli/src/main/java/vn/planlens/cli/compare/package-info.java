/** Comparisons of plans for people and programs: on the terminal, as JSON, and which plans are compared at all. */
package vn.planlens.cli.compare;
