/**
 * The vocabulary of PlanLens: immutable records that know only the JDK. Every offset is a UTF-16 code unit of the
 * normalised text ({@link vn.planlens.model.SourceText#text()}); every date that a source may leave incomplete is a
 * {@link vn.planlens.model.PartialDate}. Component names are the field names of the public plan JSON.
 */
package vn.planlens.model;
