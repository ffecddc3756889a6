package vn.planlens.cli;

/** How rows are written. */
enum OutputFormat {
    /** For people. */
    TABLE,
    /** One document, indented. */
    JSON,
    /** One object a line. */
    JSONL,
    /** RFC 4180, with a line of heads. */
    CSV;
}
