package vn.planlens.header;

import vn.planlens.model.Header.DocumentType;
import vn.planlens.model.Span;

/**
 * The head of the document's own words.
 *
 * @param type what the type word says, or null where there is none
 * @param text the title in one line without the type word, or null where only the type word stands
 * @param span type word and title
 */
record Title(DocumentType type, String text, Span span) {}
