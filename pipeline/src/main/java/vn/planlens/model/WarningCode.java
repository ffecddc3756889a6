package vn.planlens.model;

/** The closed list of doubts that a plan or a citation can carry. */
public enum WarningCode {
    /** The number is left blank: "Số:      /KH-UBND". */
    BLANK_NUMBER,
    /** One key stands with different dates in one document. */
    CONFLICTING_DATE,
    /** A day or month that does not exist. */
    IMPOSSIBLE_DATE,
    /** No kind of document or issuer writes such a symbol: "107/2021/NĐ-NĐ". */
    UNKNOWN_SYMBOL,
    /** The kind named and the symbol disagree: "Quyết định số 15/KH-UBND". */
    TYPE_SYMBOL_MISMATCH,
    /** The body named and the symbol disagree: "124/NQ-CP ... của HĐND tỉnh". */
    ISSUER_SYMBOL_MISMATCH,
    /** A guess at a misread sign. */
    REPAIRED,
    /** Pages without a text layer. */
    NO_TEXT_LAYER,
    /** A text layer that is plainly unusable. */
    UNRELIABLE_TEXT,
    /** Text converted from TCVN3 or another encoding before Unicode. */
    LEGACY_ENCODING,
    /** A part of the file was not read. */
    TRUNCATED,
    /** An embedded file was not read. */
    EMBEDDED_UNREAD,
    /** The ward named can be one of several. */
    AMBIGUOUS_WARD,
    /** The document shows neither letterhead nor title. */
    NO_HEADER
}
