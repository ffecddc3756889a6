package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lines of the running text: blank lines become gaps; page numbers, and addresses that a converter has put at the
 * end of a page, are taken out.
 */
final class LineFlow {

    private final List<FlowLine> lines = new ArrayList<>();
    private final Map<Integer, List<RawDocument.Footnote>> addresses = new TreeMap<>();

    private LineFlow() {}

    static LineFlow of(List<RawDocument.Line> raw) {
        LineFlow flow = new LineFlow();
        List<FlowLine> filled = filled(raw);
        boolean[] numbers = PageNumbers.find(filled);
        for (int i = 0; i < filled.size(); i++) {
            FlowLine line = filled.get(i);
            if (isLinkOfPage(filled, i)) {
                flow.addresses
                        .computeIfAbsent(flow.lines.size(), key -> new ArrayList<>())
                        .add(new RawDocument.Footnote(line.text(), line.page()));
            } else if (!numbers[i]) {
                flow.lines.add(line);
            }
        }
        return flow;
    }

    /** The lines that hold running text, in order. */
    List<FlowLine> lines() {
        return lines;
    }

    /** The addresses that stood before the line of that index, or at the end. */
    List<RawDocument.Footnote> addressesBefore(int line) {
        return addresses.getOrDefault(line, List.of());
    }

    private static List<FlowLine> filled(List<RawDocument.Line> raw) {
        // Converters put a blank before the first line of a page; where all lines are indented it says nothing.
        long indented = raw.stream().filter(LineFlow::isIndentedByOne).count();
        long held = raw.stream().filter(line -> !line.text().isBlank()).count();
        boolean blankTellsPage = indented * 8 < held;
        List<FlowLine> filled = new ArrayList<>();
        int gap = 0;
        RawDocument.Line last = null;
        for (RawDocument.Line line : raw) {
            if (line.text().isBlank()) {
                gap++;
                continue;
            }
            boolean pageTop = last != null && line.page() != last.page() || blankTellsPage && isIndentedByOne(line);
            filled.add(FlowLine.of(line, line.box() == null ? gap : distance(last, line), pageTop));
            gap = 0;
            last = line;
        }
        return filled;
    }

    private static boolean isIndentedByOne(RawDocument.Line line) {
        return line.text().length() > 1
                && line.text().charAt(0) == ' '
                && !Character.isWhitespace(line.text().charAt(1));
    }

    private static int distance(RawDocument.Line last, RawDocument.Line line) {
        if (last == null || last.box() == null || last.page() != line.page()) {
            return 0;
        }
        float height = Math.max(1, line.box().bottom() - line.box().top());
        return line.box().top() - last.box().bottom() > 0.7f * height ? 1 : 0;
    }

    /** An address alone on its line that is no part of the sentence around it. */
    private static boolean isLinkOfPage(List<FlowLine> lines, int i) {
        if (!isAddress(lines.get(i).text())) {
            return false;
        }
        int first = i;
        while (first > 0 && isAddress(lines.get(first - 1).text())) {
            first--;
        }
        int behind = i + 1;
        while (behind < lines.size() && isAddress(lines.get(behind).text())) {
            behind++;
        }
        boolean repeated = behind - first > 1
                && lines.get(first).text().equals(lines.get(first + 1).text());
        boolean pageEnd = behind == lines.size() || lines.get(behind).pageTop();
        boolean called = first > 0 && ":;,".indexOf(lines.get(first - 1).lastSign()) >= 0
                || first > 0 && LineWords.ends(lines.get(first - 1).text(), LineWords.Use.LINKS);
        return repeated || pageEnd && !called;
    }

    private static boolean isAddress(String text) {
        return (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("mailto:"))
                && text.indexOf(' ') < 0;
    }
}
