package vn.planlens.model;

/**
 * The file a plan was read from.
 *
 * @param fileName last part of the path, NFC
 * @param path relative to what was asked for, with forward slashes
 * @param mediaType e.g. {@code application/pdf}
 * @param bytes size of the file
 * @param pages number of pages, or null where the format has none
 * @param language ISO 639-1 code of the text's language, or null where unknown
 * @param ocr whether the text was recognised from pictures
 * @param characters UTF-16 code units of the normalised text
 */
public record SourceFile(
        String fileName,
        String path,
        String mediaType,
        long bytes,
        Integer pages,
        String language,
        boolean ocr,
        int characters) {}
