package vn.planlens.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Bounds how deep tables and the like lie within one another before HTML is parsed: the parser walks over all that are
 * open with each further one. The tags of those that lie deeper become blanks; their text stays.
 */
final class HtmlDepth {

    /** Pages that lay themselves out by tables nest hardly ten. */
    private static final int DEEPEST = 64;

    /** Elements that part what is inside from the formatting around them. */
    private static final Set<String> SCOPES = Set.of("table", "object", "applet", "marquee", "template");

    private static final Set<String> PARTS =
            Set.of("tr", "td", "th", "caption", "tbody", "thead", "tfoot", "colgroup", "col");

    private static final int LONGEST_NAME = 10;

    private HtmlDepth() {}

    /** The page in an encoding that has ASCII's signs where ASCII has them; the same bytes where it is not too deep. */
    static byte[] bounded(byte[] page) {
        byte[] bounded = page;
        int depth = 0;
        for (int i = 0; i + 1 < page.length; i++) {
            if (page[i] != '<') {
                continue;
            }
            boolean closes = page[i + 1] == '/';
            String name = name(page, closes ? i + 2 : i + 1);
            boolean scope = SCOPES.contains(name);
            if (!scope && !PARTS.contains(name)) {
                continue;
            }
            depth += scope && !closes ? 1 : 0;
            if (depth > DEEPEST) {
                bounded = bounded == page ? page.clone() : bounded;
                for (int at = i; at < page.length && page[at] != '>'; at++) {
                    bounded[at] = ' ';
                    i = at;
                }
                if (i + 1 < page.length) {
                    bounded[++i] = ' ';
                }
            }
            depth -= scope && closes && depth > 0 ? 1 : 0;
        }
        return bounded;
    }

    private static String name(byte[] page, int from) {
        int end = from;
        while (end < page.length && end - from <= LONGEST_NAME && isLetter(page[end])) {
            end++;
        }
        return new String(page, from, end - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(byte sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
