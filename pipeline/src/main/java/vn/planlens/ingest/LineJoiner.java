package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of physical lines: wrapped ones are joined, what is broken at a line's end is made whole. */
final class LineJoiner {

    private LineJoiner() {}

    /** The paragraphs of the lines, in order; {@code \f} in their text where a page begins. */
    static List<RawDocument.Element> join(List<RawDocument.Line> raw) {
        LineFlow flow = LineFlow.of(raw);
        List<FlowLine> lines = flow.lines();
        boolean[] starts = ParagraphBreaks.of(lines);
        List<RawDocument.Element> elements = new ArrayList<>();
        List<RawDocument.Element> waiting = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int page = RawDocument.NO_PAGE;
        for (int i = 0; i < lines.size(); i++) {
            FlowLine line = lines.get(i);
            if (starts[i]) {
                close(open, page, waiting, elements);
                page = line.page();
            } else {
                FlowLine before = lines.get(i - 1);
                open.append(glue(before, line)).append("\f".repeat(Math.max(0, line.page() - before.page())));
            }
            waiting.addAll(flow.addressesBefore(i));
            open.append(line.text());
        }
        close(open, page, waiting, elements);
        elements.addAll(flow.addressesBefore(lines.size()));
        return elements;
    }

    private static void close(
            StringBuilder open, int page, List<RawDocument.Element> waiting, List<RawDocument.Element> elements) {
        if (open.length() > 0) {
            elements.add(new RawDocument.Paragraph(open.toString(), page));
            open.setLength(0);
        }
        elements.addAll(waiting);
        waiting.clear();
    }

    private static String glue(FlowLine before, FlowLine line) {
        return ParagraphBreaks.isSymbolBroken(before, line) ? "" : " ";
    }
}
