/** The marked parts of a document: recognises markers and headings and builds the tree of sections. */
package vn.planlens.outline;
