package vn.planlens.ingest;

/**
 * How much a reader takes in before it gives a file up as too large. An ordinary plan has some tens of kilobytes of
 * text; these limits only keep hostile or broken files from filling the memory.
 *
 * @param fileBytes size of the file
 * @param partBytes size of one part of an archive when unpacked
 * @param textBytes size of a file that is text itself
 * @param characters of text
 * @param nesting depth of tables in tables
 */
record ReadLimits(long fileBytes, long partBytes, long textBytes, int characters, int nesting) {

    static final ReadLimits ORDINARY = new ReadLimits(256L << 20, 48L << 20, 32L << 20, 16 << 20, 16);

    UnreadableFileException tooLarge(String what) {
        return new UnreadableFileException(UnreadableFileException.Reason.TOO_LARGE, what, null);
    }
}
