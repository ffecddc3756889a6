/**
 * Reads files: the only package that knows Tika, PDFBox and POI. Whatever the format, what comes out is one
 * {@link vn.planlens.model.SourceText}.
 */
package vn.planlens.ingest;
