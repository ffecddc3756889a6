package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/** Joins physical lines to paragraphs: a blank line parts two of them. */
final class LineJoiner {

    private LineJoiner() {}

    /** The paragraphs of the lines, in order; {@code \f} in their text where a page begins. */
    static List<RawDocument.Element> join(List<RawDocument.Line> lines) {
        List<RawDocument.Element> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int first = RawDocument.NO_PAGE;
        int page = RawDocument.NO_PAGE;
        for (RawDocument.Line line : lines) {
            if (line.text().isBlank() || open.isEmpty()) {
                if (!open.isEmpty()) {
                    paragraphs.add(new RawDocument.Paragraph(open.toString(), first));
                    open.setLength(0);
                }
                first = line.page();
            } else {
                open.append(' ').append("\f".repeat(line.page() - page));
            }
            open.append(line.text().strip());
            page = line.page();
        }
        if (!open.isEmpty()) {
            paragraphs.add(new RawDocument.Paragraph(open.toString(), first));
        }
        return paragraphs;
    }
}
