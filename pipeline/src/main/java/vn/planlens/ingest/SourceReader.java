package vn.planlens.ingest;

import java.nio.file.Path;
import vn.planlens.model.SourceText;

/** Reads a plan file, in this process or in another. Thread-safe. */
@FunctionalInterface
public interface SourceReader {

    /**
     * @param file what to read
     * @param path how the file is called in the result: relative to what was asked for, with forward slashes
     * @throws UnreadableFileException where it cannot be read as a plan
     */
    SourceText read(Path file, String path) throws UnreadableFileException;
}
