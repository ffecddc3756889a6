package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/** A table whose columns stand under one another, parted by blanks, as in text that keeps the page's layout. */
final class SpacedTable {

    private final List<FlowLine> lines;
    private final SpacedHead head;
    private final List<Part> parts = new ArrayList<>();
    private int to;

    private SpacedTable(List<FlowLine> lines, SpacedHead head) {
        this.lines = lines;
        this.head = head;
    }

    /** The lines below one head; a page may stand elsewhere than the one before. */
    private record Part(SpacedHead head, List<FlowLine> lines) {}

    /** How a part is divided: where its columns stand, and the rows with their numbers. */
    private record Division(ColumnPlaces places, List<RowNumber> numbers, SpacedRows rows) {}

    /** The region that begins at the line, or null. */
    static LineTables.Region at(List<FlowLine> lines, int from) {
        SpacedHead head = SpacedHead.at(lines, from);
        if (head == null) {
            return null;
        }
        SpacedTable table = new SpacedTable(lines, head);
        table.read();
        RawDocument.Table found = table.table(lines.get(from).page());
        return new LineTables.Region(from, table.to, found.rows().size() > 1 ? List.of(found) : null);
    }

    private void read() {
        int at = head.end();
        parts.add(new Part(head, new ArrayList<>()));
        while (at < lines.size() && (isRow(lines.get(at)) || !LostTable.isEnd(lines.get(at)))) {
            SpacedHead repeated = SpacedHead.at(lines, at);
            if (repeated != null && repeated.roles().equals(head.roles())) {
                parts.add(new Part(repeated, new ArrayList<>()));
                at = repeated.end();
            } else {
                parts.get(parts.size() - 1).lines().add(lines.get(at++));
            }
        }
        to = at;
    }

    /** "2.1" apart from what follows, as no heading of the text has it. */
    private static boolean isRow(FlowLine line) {
        List<Segments.Segment> pieces = Segments.of(line.raw(), 2);
        RowNumber number = RowNumber.of(pieces.get(0).text());
        return number != null && number.isAlone() && !number.above().isEmpty() && pieces.size() > 1;
    }

    private RawDocument.Table table(int page) {
        List<Division> divisions = new ArrayList<>();
        for (Part part : parts) {
            divisions.add(divide(part, divisions.isEmpty(), divisions.size() + 1 == parts.size()));
        }
        boolean centred =
                divisions.stream().anyMatch(division -> division.rows().isCentred());
        List<SpacedRow> rows = rows(divisions, centred);
        for (int i = 0; i + 1 < rows.size(); i++) {
            rows.get(i).headOf(rows.get(i + 1), head.roles());
        }
        for (int i = 0; centred && i + 1 < rows.size(); i++) {
            rows.get(i).joinMerged(rows.get(i + 1), head.roles());
        }
        for (int i = 1; i < rows.size(); i++) {
            rows.get(i).fill(rows.get(i - 1), true, head.roles());
        }
        for (int i = rows.size() - 2; centred && i >= 0; i--) {
            rows.get(i).fill(rows.get(i + 1), false, head.roles());
        }
        List<RawDocument.Row> table = new ArrayList<>();
        List<RawDocument.Cell> heads = new ArrayList<>();
        for (int c = 0; c < head.cells().size(); c++) {
            heads.add(new RawDocument.Cell(List.of(head.cells().get(c).text()), c, 1));
        }
        table.add(new RawDocument.Row(heads, page));
        rows.forEach(row -> table.add(row.row()));
        return new RawDocument.Table(table, page);
    }

    private static Division divide(Part part, boolean isFirst, boolean isLast) {
        ColumnPlaces places = ColumnPlaces.of(part.head().cells(), part.head().roles(), part.lines());
        List<FlowLine> kept = new ArrayList<>();
        List<RowNumber> numbers = new ArrayList<>();
        List<Integer> numbered = new ArrayList<>();
        for (FlowLine line : part.lines()) {
            String first = places.cut(line.raw())[0];
            RowNumber number = first == null ? null : RowNumber.of(first);
            boolean begins = number != null && (number.group() || number.isAlone());
            if (begins) {
                numbered.add(kept.size());
                numbers.add(number);
            }
            if (begins || !isPageNumber(line)) {
                kept.add(line);
            }
        }
        int[] at = numbered.stream().mapToInt(Integer::intValue).toArray();
        return new Division(places, numbers, new SpacedRows(kept, at, isFirst, isLast));
    }

    private List<SpacedRow> rows(List<Division> divisions, boolean centred) {
        List<SpacedRow> rows = new ArrayList<>();
        int before = 0;
        for (Division division : divisions) {
            List<FlowLine> all = division.rows().lines();
            int[] starts = division.rows().starts(centred);
            for (int r = starts.length == 0 || starts[0] > 0 ? -1 : 0; r < starts.length; r++) {
                int from = r < 0 ? 0 : starts[r];
                int end = r + 1 < starts.length ? starts[r + 1] : all.size();
                if (r >= 0) {
                    RowNumber number = division.numbers().get(r);
                    int line = before + division.rows().numberLine(r);
                    rows.add(new SpacedRow(
                            number, line, head.cells().size(), all.get(from).page()));
                }
                if (!rows.isEmpty()) {
                    add(rows.get(rows.size() - 1), all.subList(from, end), division.places(), before + from);
                }
            }
            before += all.size();
        }
        return rows;
    }

    private static void add(SpacedRow row, List<FlowLine> lines, ColumnPlaces places, int first) {
        ColumnPlaces own = places.in(lines);
        for (int i = 0; i < lines.size(); i++) {
            FlowLine line = lines.get(i);
            String[] cells = own.cut(line.raw());
            boolean numbered = cells[0] != null && RowNumber.of(cells[0]) != null;
            row.add(numbered ? afterNumber(line) : null, cells, line.gap(), first + i);
        }
    }

    private static boolean isPageNumber(FlowLine line) {
        return line.text().length() <= 3 && line.text().chars().allMatch(Character::isDigit);
    }

    private static String afterNumber(FlowLine line) {
        int blank = line.text().indexOf(' ');
        return blank < 0 ? "" : line.text().substring(blank).strip();
    }
}
