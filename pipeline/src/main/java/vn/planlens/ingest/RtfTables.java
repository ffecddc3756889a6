package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The tables of an RTF file, which has none: only rows, each with its cells' right edges, and paragraphs that say how
 * deep in tables they are. A table lasts as long as rows follow one another.
 */
final class RtfTables {

    /** Given, in twips, to cells beyond those that the row's definition tells. */
    private static final int UNTOLD_WIDTH = 1000;

    /** Where a cell ends, in twips, and whether it goes on the one above or before it. */
    private record Edge(int right, boolean joinsAbove, boolean joinsBefore) {}

    private static final class OpenTable {
        private final EdgeTable rows = new EdgeTable();
        private List<List<FlowBuilder.Item>> cells = new ArrayList<>();
        private boolean cellOpen;
        private boolean ruled;
    }

    private final FlowBuilder flow;
    private final int deepest;
    private Deque<OpenTable> open = new ArrayDeque<>();
    private final Deque<Deque<OpenTable>> around = new ArrayDeque<>();
    private List<Edge> edges = new ArrayList<>();
    private int left;
    private final Deque<List<Edge>> outerEdges = new ArrayDeque<>();
    private final Deque<Integer> outerLefts = new ArrayDeque<>();
    private final Deque<Boolean> outerRuled = new ArrayDeque<>();
    private boolean joinsAbove;
    private boolean joinsBefore;
    private boolean ruled;
    private boolean lineOfCell;

    RtfTables(FlowBuilder flow, ReadLimits limits) {
        this.flow = flow;
        this.deepest = limits.nesting();
    }

    /** Opens and closes tables until the given depth is reached, and a cell in the innermost one. */
    void goTo(int depth) {
        int wanted = Math.min(depth, deepest);
        while (open.size() > wanted) {
            close();
        }
        while (open.size() < wanted) {
            openCell();
            flow.openTable();
            open.push(new OpenTable());
        }
        openCell();
    }

    private void openCell() {
        if (!open.isEmpty() && !open.peek().cellOpen) {
            flow.openPart();
            open.peek().cellOpen = true;
        }
    }

    void endCell(int depth) {
        goTo(Math.max(1, depth));
        open.peek().cells.add(flow.closePart());
        open.peek().cellOpen = false;
    }

    void endRow(int depth) {
        int wanted = Math.min(Math.max(1, depth), deepest);
        while (open.size() > wanted) {
            close();
        }
        OpenTable table = open.peek();
        if (table == null || open.size() < wanted) {
            return;
        }
        if (table.cellOpen) {
            endCell(wanted);
        }
        if (!table.cells.isEmpty()) {
            table.rows.add(row(table.cells));
            table.cells = new ArrayList<>();
            table.ruled |= ruled;
        }
    }

    /** The cells with the edges that the row's definition gives them. */
    private List<EdgeTable.Cell> row(List<List<FlowBuilder.Item>> cells) {
        List<EdgeTable.Cell> row = new ArrayList<>();
        int begin = left;
        for (int i = 0; i < cells.size(); i++) {
            Edge edge = i < edges.size() ? edges.get(i) : new Edge(begin + UNTOLD_WIDTH, false, false);
            row.add(new EdgeTable.Cell(begin, edge.right(), edge.joinsAbove(), edge.joinsBefore(), cells.get(i)));
            begin = edge.right();
        }
        return row;
    }

    /** A row's definition begins; what it says holds until the next one. */
    void beginDefinition() {
        edges = new ArrayList<>();
        left = 0;
        ruled = false;
        clearCell();
    }

    /** The row around has been defined already, or will be: its definition comes back when the inner one ends. */
    void beginInnerDefinition() {
        outerEdges.push(edges);
        outerLefts.push(left);
        outerRuled.push(ruled);
    }

    void endInnerDefinition() {
        edges = outerEdges.pop();
        left = outerLefts.pop();
        ruled = outerRuled.pop();
    }

    void left(int twips) {
        left = twips;
    }

    void joinsAbove() {
        joinsAbove = true;
    }

    void joinsBefore() {
        joinsBefore = true;
    }

    /** A border's side was named: a kind of line told next is drawn around cells, not around a paragraph. */
    void awaitLine(boolean ofCell) {
        lineOfCell = ofCell;
    }

    void line() {
        ruled |= lineOfCell;
    }

    void edge(int twips) {
        edges.add(new Edge(twips, joinsAbove, joinsBefore));
        clearCell();
    }

    private void clearCell() {
        joinsAbove = false;
        joinsBefore = false;
    }

    /** Hides the tables around: what begins now, in a text box, is in none of them. */
    void suspend() {
        around.push(open);
        open = new ArrayDeque<>();
    }

    void resume() {
        goTo(0);
        open = around.pop();
    }

    private void close() {
        endRow(open.size());
        OpenTable table = open.pop();
        table.rows.fill(flow.table());
        flow.table().ruled(table.ruled);
        flow.closeTable();
    }
}
