package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of the running text in order, and between them what is none of it: tables, and addresses that a converter
 * has put at the end of a page. Blank lines become gaps, page numbers are dropped.
 */
final class LineFlow {

    /**
     * A line of the running text, or what stands beside it.
     *
     * @param line null for an element
     * @param beside null for a line
     */
    record Slot(FlowLine line, RawDocument.Element beside) {}

    /** Fewer repeated headings may be chance. */
    private static final int BOOKMARKS = 3;

    /** No bookmark is longer. */
    private static final int BOOKMARK = 300;

    /** By so many signs a heading is known again. */
    private static final int BEGINNING = 20;

    private static final int SHORTEST_DRAWN = 5;

    /** Fewer lines may stand apart by chance. */
    private static final int DOUBLED = 20;

    private LineFlow() {}

    static List<Slot> of(List<RawDocument.Line> raw) {
        List<Slot> slots = withoutLinks(TextNotes.apart(filled(withoutBookmarks(single(raw)))));
        slots = withTables(slots);
        boolean[] numbers = PageNumbers.find(lines(slots));
        List<Slot> text = new ArrayList<>();
        int line = 0;
        for (Slot slot : slots) {
            if (slot.line() == null || !numbers[line++]) {
                text.add(slot);
            }
        }
        return text;
    }

    /**
     * Without the blank lines that a converter puts behind each line, blank ones too. Where paragraphs are lines of their
     * own a blank line behind each says that it ends, but then few go on with a small letter.
     */
    private static List<RawDocument.Line> single(List<RawDocument.Line> raw) {
        List<RawDocument.Line> single = new ArrayList<>();
        int held = 0;
        int small = 0;
        for (int i = 0; i < raw.size(); i++) {
            String text = raw.get(i).text().strip();
            if (i % 2 == 0) {
                single.add(raw.get(i));
                held += text.isEmpty() ? 0 : 1;
                small += !text.isEmpty() && Character.isLowerCase(text.charAt(0)) ? 1 : 0;
            } else if (!text.isEmpty()) {
                return raw;
            }
        }
        return held >= DOUBLED && small * 8 >= held ? single : raw;
    }

    /** Without the headings that a converter repeats behind the text, as the list of a PDF's bookmarks. */
    private static List<RawDocument.Line> withoutBookmarks(List<RawDocument.Line> raw) {
        int from = raw.size();
        int count = 0;
        while (from > 0) {
            String text = raw.get(from - 1).text();
            if (!text.isBlank() && (!text.startsWith("\t") || text.strip().length() > BOOKMARK)) {
                break;
            }
            from--;
            count += text.isBlank() ? 0 : 1;
        }
        if (count < BOOKMARKS) {
            return raw;
        }
        Set<String> beginnings = new HashSet<>();
        raw.subList(0, from).forEach(line -> beginnings.add(beginning(line.text())));
        long repeated = raw.subList(from, raw.size()).stream()
                .filter(line -> !line.text().isBlank() && beginnings.contains(beginning(line.text())))
                .count();
        return repeated * 5 >= count * 4L ? raw.subList(0, from) : raw;
    }

    private static String beginning(String text) {
        String stripped = text.strip();
        return stripped.substring(0, Math.min(stripped.length(), BEGINNING));
    }

    /** The lines among the slots. */
    static List<FlowLine> lines(List<Slot> slots) {
        return slots.stream().map(Slot::line).filter(line -> line != null).toList();
    }

    private static List<Slot> withoutLinks(List<Slot> slots) {
        boolean[] links = linksOfPages(lines(slots));
        List<Slot> kept = new ArrayList<>();
        int at = 0;
        for (Slot slot : slots) {
            FlowLine line = slot.line();
            boolean link = line != null && links[at];
            at += line == null ? 0 : 1;
            kept.add(link ? new Slot(null, new RawDocument.Footnote(line.text(), line.page())) : slot);
        }
        return kept;
    }

    private static List<Slot> withTables(List<Slot> slots) {
        List<LineTables.Region> regions = LineTables.find(lines(slots));
        List<Slot> found = new ArrayList<>();
        int region = 0;
        int line = 0;
        for (Slot slot : slots) {
            if (slot.line() == null) {
                found.add(slot);
                continue;
            }
            LineTables.Region next = region < regions.size() ? regions.get(region) : null;
            if (next == null || line < next.from()) {
                found.add(slot);
            } else if (line == next.from()) {
                next.elements().forEach(element -> found.add(new Slot(null, element)));
            }
            line++;
            region += next != null && line == next.to() ? 1 : 0;
        }
        return found;
    }

    /** The lines that hold text, and the tables that are known by lines and blank lines alone. */
    private static List<Slot> filled(List<RawDocument.Line> raw) {
        // Converters put a blank before the first line of a page; where many lines are indented it says nothing.
        long indented = raw.stream().filter(LineFlow::isIndentedByOne).count();
        long held = raw.stream().filter(line -> !line.text().isBlank()).count();
        boolean blankTellsPage = indented * 8 < held;
        List<Slot> filled = new ArrayList<>();
        int gap = 0;
        int tried = 0;
        RawDocument.Line last = null;
        for (int i = 0; i < raw.size(); i++) {
            RawDocument.Line line = raw.get(i);
            LineTables.Region cells = i < tried ? null : TabbedCells.at(raw, i);
            if (cells != null && cells.elements() != null) {
                cells.elements().forEach(element -> filled.add(new Slot(null, element)));
                i = cells.to() - 1;
                gap = 0;
                continue;
            }
            tried = cells == null ? tried : cells.to();
            if (line.text().isBlank() || isDrawn(line.text())) {
                gap++;
                continue;
            }
            boolean pageTop = last != null && line.page() != last.page() || blankTellsPage && isIndentedByOne(line);
            filled.add(new Slot(FlowLine.of(line, line.box() == null ? gap : distance(last, line), pageTop), null));
            gap = 0;
            last = line;
        }
        return filled;
    }

    /** A line drawn with dashes, as under a letterhead or around a table. */
    private static boolean isDrawn(String text) {
        return text.length() >= SHORTEST_DRAWN
                && text.chars().allMatch(sign -> "-_=\u2013\u2014\u2500 ".indexOf(sign) >= 0);
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

    /** The addresses alone on their lines that are no part of the sentence around them. */
    private static boolean[] linksOfPages(List<FlowLine> lines) {
        boolean[] links = new boolean[lines.size()];
        int first = 0;
        while (first < links.length) {
            int behind = first;
            while (behind < links.length && isAddress(lines.get(behind).text())) {
                behind++;
            }
            if (behind > first && areLinks(lines, first, behind)) {
                Arrays.fill(links, first, behind, true);
            }
            first = behind + 1;
        }
        return links;
    }

    private static boolean areLinks(List<FlowLine> lines, int first, int behind) {
        boolean repeated = behind - first > 1
                && lines.get(first).text().equals(lines.get(first + 1).text());
        boolean pageEnd = behind == lines.size() || lines.get(behind).pageTop();
        FlowLine before = first > 0 ? lines.get(first - 1) : null;
        boolean called = before != null && (":;,".indexOf(before.lastSign()) >= 0 || LineWords.isOpen(before.text()));
        return repeated || pageEnd && !called;
    }

    private static boolean isAddress(String text) {
        return (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("mailto:"))
                && text.indexOf(' ') < 0;
    }
}
