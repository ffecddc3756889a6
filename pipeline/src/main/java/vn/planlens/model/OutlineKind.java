package vn.planlens.model;

/** How a part of a document is numbered. */
public enum OutlineKind {
    /** {@code I.} */
    ROMAN,
    /** {@code 1.} */
    ARABIC,
    /** {@code 2.1.} */
    DECIMAL,
    /** {@code a)} or {@code a.}, with đ. */
    LETTER,
    /** Phần. */
    PART,
    /** Chương. */
    CHAPTER,
    /** Mục. */
    SECTION,
    /** Điều. */
    ARTICLE,
    /** Phụ lục, or a "DANH MỤC ... (Kèm theo ...)". */
    ANNEX
}
