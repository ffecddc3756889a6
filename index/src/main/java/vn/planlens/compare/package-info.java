/** What changed between two plans: sections, wording, cited documents, units, channels, deadlines and tasks. */
package vn.planlens.compare;
