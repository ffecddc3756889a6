package vn.planlens.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds the encoding of plain text: a byte order mark, zero bytes of UTF-16, sound UTF-8, else windows-1258. */
final class TextDecoder {

    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

    /** What decoding leaves where bytes are none of the encoding. */
    private static final char SLIP = '\ufffd';

    private TextDecoder() {}

    static String decode(byte[] content) {
        int first = content.length > 0 ? content[0] & 0xff : -1;
        int second = content.length > 1 ? content[1] & 0xff : -1;
        if (first == 0xff && second == 0xfe) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (first == 0xfe && second == 0xff) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wideCharset(content);
        if (wide != null) {
            return new String(content, wide);
        }
        String utf8 = new String(content, StandardCharsets.UTF_8);
        if (isUtf8(utf8)) {
            return utf8;
        }
        String western = new String(content, StandardCharsets.ISO_8859_1);
        return LegacyText.encodingOf(western) != null ? western : new String(content, VIETNAMESE_WINDOWS);
    }

    /** Sound, or with so few slips - a cut end, a stray byte - among so many letters that it can be nothing else. */
    private static boolean isUtf8(String decoded) {
        if (decoded.indexOf(SLIP) < 0) {
            return true;
        }
        long slips = decoded.chars().filter(sign -> sign == SLIP).count();
        long letters = decoded.chars().filter(sign -> sign > 0x7f).count();
        return slips * 10 < letters;
    }

    /** Whether the content can be text at all: control bytes that no text has are rare in it. */
    static boolean looksLikeText(byte[] content) {
        String head = decode(Arrays.copyOf(content, Math.min(content.length, 4096) & ~1));
        long odd = head.chars()
                .filter(sign -> sign < ' ' && "\t\n\r\f\u000b\u001a".indexOf(sign) < 0)
                .count();
        return odd * 200 <= head.length();
    }

    /** UTF-16 without a mark: nearly every ASCII sign, line end and blank has its zero byte on the same side. */
    private static Charset wideCharset(byte[] content) {
        int[] zeros = new int[2];
        int seen = Math.min(content.length, 4096) & ~1;
        for (int i = 0; i < seen; i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > seen / 8 && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > seen / 8 && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }
}
