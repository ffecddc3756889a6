package vn.planlens.ingest;

/** Reads one file format. Thread-safe. */
@FunctionalInterface
interface FormatReader {

    /** @throws UnreadableFileException where the content does not follow the format */
    RawDocument read(byte[] content) throws UnreadableFileException;
}
