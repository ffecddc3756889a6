/**
 * How right the findings are: plans that people read by hand ({@code gold.json}) against what the program says, as
 * precision, recall and F1 for each kind of finding and as accuracy for each field.
 */
package vn.planlens.quality;
