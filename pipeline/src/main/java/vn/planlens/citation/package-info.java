/**
 * Citations of legal and administrative documents. A {@link vn.planlens.citation.SymbolReader} finds numbers with their
 * symbols, the readers of what stands before and behind tell kind, date and issuing body, and mentions of one key are
 * then looked at together. The grammar is written down in docs/writing-rules.md; its words are the tables of this
 * package's resource folder.
 */
package vn.planlens.citation;
