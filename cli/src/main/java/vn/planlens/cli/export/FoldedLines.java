package vn.planlens.cli.export;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Folds the lines of an iCalendar stream at 75 octets of UTF-8, between code points (RFC 5545, 3.1). Libraries count
 * characters, of which a Vietnamese one takes up to three octets.
 */
final class FoldedLines extends FilterWriter {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private int octets;

    FoldedLines(Writer to) {
        super(to);
    }

    @Override
    public void write(int sign) throws IOException {
        write(new char[] {(char) sign}, 0, 1);
    }

    @Override
    public void write(char[] signs, int offset, int length) throws IOException {
        write(new String(signs, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int at = offset;
        while (at < offset + length) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (codePoint == '\r' || codePoint == '\n') {
                octets = 0;
            } else {
                int more = octets(codePoint);
                if (octets + more > MOST_OCTETS) {
                    out.write(FOLD);
                    octets = 1;
                }
                octets += more;
            }
            out.write(text, at, end - at);
            at = end;
        }
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
