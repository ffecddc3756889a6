package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The elements of a DOCX that make its tables. */
final class DocxTables {

    private static final double TWIPS_PER_POINT = 20;
    private static final Set<String> NO_LINE = Set.of("none", "nil");
    private static final Set<String> SIDES =
            Set.of("top", "bottom", "left", "right", "start", "end", "insideH", "insideV");

    private final FlowBuilder flow;
    /** The page on which each open row begins, and the last one that its cells reach: cells stand side by side. */
    private final Deque<int[]> rowPages = new ArrayDeque<>();

    private boolean cellWaits;

    DocxTables(FlowBuilder flow) {
        this.flow = flow;
    }

    /** Takes the element that begins here where it makes a table, and tells whether it did. */
    boolean begin(XmlEvents xml) throws UnreadableFileException {
        if (cellWaits && !xml.name().equals("tcPr")) {
            openCell(TableDraft.Extent.SINGLE);
        }
        switch (xml.name()) {
            case "tbl" -> flow.openTable();
            case "tblPr" -> tableProperties(xml);
            case "tblGrid" -> widths(xml);
            case "tr" -> {
                rowPages.push(new int[] {flow.page(), flow.page()});
                flow.openRow();
            }
            case "trPr" -> rowProperties(xml);
            case "tc" -> cellWaits = true;
            case "tcPr" -> openCell(cellProperties(xml));
            default -> {
                return false;
            }
        }
        return true;
    }

    void end(String name) {
        switch (name) {
            case "tbl" -> flow.closeTable();
            case "tr" -> closeRow();
            case "tc" -> {
                if (cellWaits) {
                    openCell(TableDraft.Extent.SINGLE);
                }
                flow.closeCell();
                int[] pages = rowPages.peek();
                if (pages != null) {
                    pages[1] = Math.max(pages[1], flow.page());
                }
            }
            default -> {}
        }
    }

    private void closeRow() {
        int[] pages = rowPages.poll();
        if (pages != null) {
            flow.page(pages[1]);
        }
    }

    private void openCell(TableDraft.Extent extent) {
        cellWaits = false;
        int[] pages = rowPages.peek();
        if (pages != null) {
            flow.page(pages[0]);
        }
        flow.openCell(extent);
    }

    private void tableProperties(XmlEvents xml) throws UnreadableFileException {
        boolean styled = false;
        Boolean ruled = null;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && xml.name().equals("tblStyle")) {
                styled = true;
            } else if (xml.isStart() && xml.name().equals("tblBorders")) {
                ruled = hasLines(xml);
            }
        }
        if (flow.table() != null && (ruled != null || !styled)) {
            flow.table().ruled(Boolean.TRUE.equals(ruled));
        }
    }

    /** Whether the borders that begin here draw a line. */
    private static boolean hasLines(XmlEvents xml) throws UnreadableFileException {
        boolean lines = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            lines |= xml.isStart()
                    && SIDES.contains(xml.name())
                    && xml.attribute("val") != null
                    && !NO_LINE.contains(xml.attribute("val"));
        }
        return lines;
    }

    private void widths(XmlEvents xml) throws UnreadableFileException {
        List<Double> widths = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && xml.name().equals("gridCol")) {
                widths.add(xml.intAttribute("w", 0) / TWIPS_PER_POINT);
            } else if (xml.isStart() && xml.name().equals("tblGridChange")) {
                xml.skip();
            }
        }
        if (flow.table() != null) {
            flow.table().widths(widths);
        }
    }

    private void rowProperties(XmlEvents xml) throws UnreadableFileException {
        int row = xml.depth() - 1;
        int before = 0;
        boolean deleted = false;
        while (xml.depth() > row && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart()) {
                before = xml.name().equals("gridBefore") ? xml.intAttribute("val", 0) : before;
                deleted |= xml.name().equals("del");
            }
        }
        if (flow.table() != null) {
            flow.table().skip(before);
        }
        if (deleted) {
            while (xml.depth() >= row && xml.next() != XMLStreamConstants.END_DOCUMENT) {
                continue;
            }
            closeRow();
        }
    }

    private TableDraft.Extent cellProperties(XmlEvents xml) throws UnreadableFileException {
        int columns = 1;
        boolean joinsAbove = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "gridSpan" -> columns = xml.intAttribute("val", 1);
                    case "vMerge" -> joinsAbove = !"restart".equals(xml.attribute("val"));
                    case "tcBorders" -> {
                        if (hasLines(xml) && flow.table() != null) {
                            flow.table().ruled(true);
                        }
                    }
                    case "tcPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
        return new TableDraft.Extent(columns, 1, joinsAbove);
    }
}
