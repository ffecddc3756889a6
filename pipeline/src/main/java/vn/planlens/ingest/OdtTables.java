package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The elements of an OpenDocument text that make its tables. */
final class OdtTables {

    /** Rows and columns that are repeated more often hold nothing: spreadsheets fill their page with them. */
    private static final int MOST_REPEATED = 200;

    private final FlowBuilder flow;
    private final OdtStyles styles;
    private final Deque<List<Double>> widths = new ArrayDeque<>();

    OdtTables(FlowBuilder flow, OdtStyles styles) {
        this.flow = flow;
        this.styles = styles;
    }

    /** Takes the element that begins here where it makes a table, and tells whether it did. */
    boolean begin(XmlEvents xml) {
        switch (xml.name()) {
            case "table" -> {
                flow.openTable();
                widths.push(new ArrayList<>());
            }
            case "table-column" -> {
                double width = styles.width(xml.attribute("style-name"));
                for (int i = repeated(xml, "number-columns-repeated"); i > 0 && !widths.isEmpty(); i--) {
                    widths.peek().add(width);
                }
            }
            case "table-row" -> openRow();
            case "table-cell" -> openCell(xml);
            case "covered-table-cell" -> {
                if (flow.table() != null) {
                    flow.table().skip(repeated(xml, "number-columns-repeated"));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void end(String name) {
        switch (name) {
            case "table" -> {
                flow.closeTable();
                widths.poll();
            }
            case "table-cell" -> flow.closeCell();
            default -> {}
        }
    }

    private void openRow() {
        if (flow.table() != null && !widths.isEmpty() && !widths.peek().isEmpty()) {
            flow.table().widths(widths.peek());
            widths.peek().clear();
        }
        flow.openRow();
    }

    private void openCell(XmlEvents xml) {
        Boolean ruled = styles.ruled(xml.attribute("style-name"));
        TableDraft table = flow.table();
        if (table != null && ruled != null && (ruled || table.ruled() == null)) {
            table.ruled(ruled);
        }
        int repeated = repeated(xml, "number-columns-repeated");
        int columns = xml.intAttribute("number-columns-spanned", 1);
        int rows = xml.intAttribute("number-rows-spanned", 1);
        for (int i = 1; i < repeated; i++) {
            flow.openCell(TableDraft.Extent.SINGLE);
            flow.closeCell();
        }
        flow.openCell(new TableDraft.Extent(columns, rows, false));
        // The grid columns that a wide cell covers are counted by its extent, not by the covered cells behind it.
        if (table != null && columns > 1) {
            table.skip(1 - columns);
        }
    }

    private static int repeated(XmlEvents xml, String attribute) {
        return Math.max(1, Math.min(MOST_REPEATED, xml.intAttribute(attribute, 1)));
    }
}
