package vn.planlens.model;

/**
 * Words of the text and the place where they stand.
 *
 * @param quote the words, white space collapsed
 * @param section path of the nearest marked part above, or null
 * @param sectionId its id, or null
 * @param span where in the normalised text
 * @param page 1-based, or null
 */
public record Mention(String quote, String section, String sectionId, Span span, Integer page) {}
