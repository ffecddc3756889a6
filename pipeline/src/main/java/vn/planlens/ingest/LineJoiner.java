package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs and tables of physical lines: wrapped ones are joined, what is broken at a line's end is made whole.
 */
final class LineJoiner {

    private final List<RawDocument.Element> elements = new ArrayList<>();
    private final List<RawDocument.Element> notes = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int page = RawDocument.NO_PAGE;

    private LineJoiner() {}

    /** What the lines are, in order; {@code \f} in the text of a paragraph where a page begins in its midst. */
    static List<RawDocument.Element> join(List<RawDocument.Line> raw) {
        List<LineFlow.Slot> slots = LineFlow.of(TwiceWrapped.whole(raw));
        LineJoiner joiner = new LineJoiner();
        joiner.join(slots, ParagraphBreaks.of(LineFlow.lines(slots)));
        return joiner.elements;
    }

    private void join(List<LineFlow.Slot> slots, boolean[] starts) {
        int at = 0;
        FlowLine before = null;
        for (LineFlow.Slot slot : slots) {
            FlowLine line = slot.line();
            if (line == null && slot.beside() instanceof RawDocument.Footnote) {
                notes.add(slot.beside());
                continue;
            }
            if (line == null || starts[at] || open.isEmpty()) {
                close();
            } else {
                open.append(LineSigns.isSymbolBroken(before, line) ? "" : " ")
                        .append("\f".repeat(Math.max(0, line.page() - before.page())));
            }
            if (line == null) {
                elements.add(slot.beside());
                continue;
            }
            page = open.isEmpty() ? line.page() : page;
            open.append(line.text());
            before = line;
            at++;
        }
        close();
    }

    private void close() {
        if (!open.isEmpty()) {
            elements.add(new RawDocument.Paragraph(open.toString(), page));
            open.setLength(0);
        }
        elements.addAll(notes);
        notes.clear();
    }
}
