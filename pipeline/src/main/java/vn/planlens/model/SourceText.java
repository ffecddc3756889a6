package vn.planlens.model;

import java.util.List;

/**
 * What was read from one file: a plain value that can be written out and read back. It is the same whatever the
 * format: one normalised text, the blocks it consists of, and a map back to the pages.
 *
 * @param id {@code sha256:} and the hex digest of the file's bytes
 * @param file where it comes from
 * @param text normalised: NFC, plain blanks and hyphens, one paragraph a line, lines ended by {@code \n}; cells of a
 *     table row parted by {@code \t}
 * @param blocks in reading order
 * @param pageStarts offset of each page's first character, ascending; empty where the format has no pages
 * @param warnings what could not be read, or is doubtful
 */
public record SourceText(
        String id, SourceFile file, String text, List<Block> blocks, List<Integer> pageStarts, List<Warning> warnings) {

    public SourceText {
        blocks = List.copyOf(blocks);
        pageStarts = List.copyOf(pageStarts);
        warnings = List.copyOf(warnings);
    }
}
