package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads plain text: physical lines, a form feed before each further page. Tables that came along as HTML are read as
 * tables.
 */
final class PlainTextReader implements FormatReader {

    private static final String TABLE_CLOSE = "</table>";

    /** Stands for a break inside a cell while its line is cleaned; no text has it. */
    private static final String CELL_BREAK = "\ue200";

    private final ReadLimits limits;

    PlainTextReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(byte[] content) throws UnreadableFileException {
        return new Reading(TextDecoder.decode(content)).read();
    }

    /** One text while it is read. */
    private final class Reading {

        private final String text;
        private final boolean legacy;
        private final boolean paged;
        private final int lastClose;
        private final List<RawDocument.Element> elements = new ArrayList<>();
        private int page;
        private int lastPage;
        private int at;

        private Reading(String decoded) {
            LegacyEncoding encoding = LegacyText.encodingOf(decoded);
            this.legacy = encoding != null;
            this.text = legacy ? encoding.convert(decoded) : decoded;
            this.paged = text.indexOf('\f') >= 0;
            this.page = paged ? 1 : RawDocument.NO_PAGE;
            int close = text.lastIndexOf('<');
            while (close >= 0 && !closesTable(close)) {
                close = text.lastIndexOf('<', close - 1);
            }
            this.lastClose = close;
        }

        private RawDocument read() throws UnreadableFileException {
            while (at < text.length()) {
                int start = at;
                String line = nextLine();
                int tableEnd = tableEnd(line, start);
                if (tableEnd > 0) {
                    add(new HtmlReader(limits).read(text.substring(start, tableEnd), page));
                    at = tableEnd;
                } else {
                    addLine(line);
                }
                turnPage();
            }
            Integer pages = paged ? Integer.valueOf(Math.max(1, lastPage)) : null;
            return new RawDocument(elements, pages, false, legacy ? List.of(LegacyFonts.CONVERTED) : List.of());
        }

        /** The line that begins here, without its end; a form feed ends a line too and stays unread. */
        private String nextLine() {
            int end = at;
            while (end < text.length() && "\n\r\f".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String line = text.substring(at, end);
            boolean twoSigns = text.startsWith("\r\n", end);
            at = end < text.length() && text.charAt(end) == '\f'
                    ? end
                    : Math.min(text.length(), end + (twoSigns ? 2 : 1));
            return line;
        }

        private void turnPage() {
            while (at < text.length() && text.charAt(at) == '\f') {
                page++;
                at++;
            }
        }

        /** Where the HTML table ends that begins in the line; 0 where there is none. */
        private int tableEnd(String line, int start) {
            int from =
                    line.indexOf('<') < 0 ? -1 : line.toLowerCase(Locale.ROOT).indexOf("<table");
            if (from < 0 || !line.substring(0, from).isBlank()) {
                return 0;
            }
            for (int i = start + from; i <= lastClose && text.charAt(i) != '\f'; i++) {
                if (closesTable(i)) {
                    return i + TABLE_CLOSE.length();
                }
            }
            return 0;
        }

        private boolean closesTable(int i) {
            return text.regionMatches(true, i, TABLE_CLOSE, 0, TABLE_CLOSE.length());
        }

        private void add(List<RawDocument.Element> found) {
            elements.addAll(found);
            lastPage = page;
        }

        /** The line as lines; a break inside a row of a table drawn with strokes is one of its cell. */
        private String[] clean(String line) {
            if (!line.strip().startsWith("|")) {
                return TextNormalizer.clean(line).split("\n", -1);
            }
            String row = DelimitedTable.BREAK.matcher(line).replaceAll(CELL_BREAK);
            return new String[] {TextNormalizer.clean(row).replace("\n", " ").replace(CELL_BREAK, "<br>")};
        }

        private void addLine(String line) {
            for (String clean : clean(line)) {
                elements.add(new RawDocument.Line(clean, page, null));
                lastPage = clean.isBlank() ? lastPage : page;
            }
        }
    }
}
