package vn.planlens.model;

/**
 * A doubt about what was read or found.
 *
 * @param code what kind of doubt
 * @param message one sentence for a person
 * @param span where in the text, or null where it concerns the whole document
 * @param page 1-based, or null
 */
public record Warning(WarningCode code, String message, Span span, Integer page) {}
