package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.planlens.ingest.TableHabits.Parting;
import vn.planlens.model.OutlineKind;
import vn.planlens.rules.ColumnRole;
import vn.planlens.rules.OutlineMarker;

/**
 * A table whose columns are lost: below its head the cells follow one another, a row beginning with its number. A head
 * repeated after a page break is dropped, and what follows it goes on with the cells that the break has cut.
 */
final class LostTable {

    /** Between the head and the first row stand at most so many lines that are neither. */
    private static final int STRAY = 2;

    /** So many blank lines stand between pages, unless they stand everywhere. */
    private static final int WIDE = 3;

    /** The rows are divided so often, each time with what the time before has taught. */
    private static final int PASSES = 3;

    /** A row of more lines is none. */
    private static final int ROW_LINES = 150;

    private final List<FlowLine> lines;
    private final LostHead head;
    private final int from;
    private final boolean airy;
    private final List<LostRow> rows = new ArrayList<>();
    /** The lines between head and first row: numbers of the columns, rests of the head. */
    private final List<String> belowHead = new ArrayList<>();

    private int to;

    private LostTable(List<FlowLine> lines, int from, LostHead head) {
        this.lines = lines;
        this.from = from;
        this.head = head;
        this.airy = PageNumbers.isAiry(lines, from + 1, head.end());
    }

    /** The region that begins at the line, or null. */
    static LineTables.Region at(List<FlowLine> lines, int from) {
        LostHead head = LostHead.at(lines, from);
        if (head == null) {
            return null;
        }
        if (!head.isNumbered()) {
            return UnnumberedTable.at(lines, from, head);
        }
        LostTable table = new LostTable(lines, from, head);
        boolean found = table.read();
        return new LineTables.Region(from, table.to, found ? List.of(table.table()) : null);
    }

    /** Reads the rows; false where there are none. */
    private boolean read() {
        int at = head.end();
        int strays = 0;
        while (at < lines.size()) {
            FlowLine line = lines.get(at);
            LostHead repeated = LostHead.at(lines, at);
            if (repeated != null && repeated.roles().equals(head.roles())) {
                rows.forEach(LostRow::cut);
                at = repeated.end() + (belowHead(repeated.end()) ? belowHead.size() : 0);
                continue;
            }
            RowNumber number = RowNumber.of(line.text());
            if (number != null && isPageNumber(at, number)) {
                at++;
                continue;
            }
            if (number != null && startsRow(number)) {
                if (!rows.isEmpty()) {
                    rows.get(rows.size() - 1).headOf(number);
                }
                rows.add(new LostRow(number, line.page()));
            } else if (rows.isEmpty()) {
                if (!isColumnNumber(line.text()) && strays++ == STRAY) {
                    break;
                }
                belowHead.add(line.text());
            } else if (isEnd(line)) {
                break;
            } else {
                LostRow row = rows.get(rows.size() - 1);
                if (line.pageTop()) {
                    row.cut();
                }
                row.add(line);
                if (row.size() > ROW_LINES) {
                    rows.clear();
                    break;
                }
            }
            at++;
        }
        to = Math.max(at, head.end());
        return rows.stream().anyMatch(row -> !row.isGroup());
    }

    /** "(3)" below the head of the third column. */
    private static boolean isColumnNumber(String text) {
        return text.length() > 2
                && text.length() < 5
                && text.startsWith("(")
                && text.endsWith(")")
                && Character.isDigit(text.charAt(1));
    }

    /** Whether the lines that stand below the first head follow here too. */
    private boolean belowHead(int from) {
        int end = from + belowHead.size();
        return end <= lines.size()
                && lines.subList(from, end).stream()
                        .map(FlowLine::text)
                        .toList()
                        .equals(belowHead);
    }

    /** A number alone with wide gaps around it, which the rows do not need. */
    private boolean isPageNumber(int at, RowNumber number) {
        if (!number.isAlone() || number.group()) {
            return false;
        }
        boolean wide = !airy && lines.get(at).gap() >= WIDE || lines.get(at).pageTop();
        return wide || !startsRow(number) && (at + 1 == lines.size() || LostHead.at(lines, at + 1) != null);
    }

    private boolean startsRow(RowNumber number) {
        RowNumber above = rows.isEmpty() ? null : rows.get(rows.size() - 1).number();
        if (above != null && above.isOver(number)) {
            return true;
        }
        RowNumber last = lastBeside(number);
        if (last == null) {
            return number.value() == 1
                    && (above == null || !number.group() && number.above().isEmpty());
        }
        boolean newGroup = !number.group() && above.group();
        return last.style().equals(number.style())
                && (number.value() == last.value() + 1 || newGroup && number.value() == 1);
    }

    private RowNumber lastBeside(RowNumber number) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).number().isBeside(number)) {
                return rows.get(i).number();
            }
        }
        return null;
    }

    /** What no cell begins with: a marker of the text behind the table, a heading, the recipients. */
    static boolean isEnd(FlowLine line) {
        if (LineWords.starts(line.bare(), LineWords.Use.ALONE)) {
            return true;
        }
        Optional<OutlineMarker> marker = ParagraphBreaks.MARKERS.at(line.bare()).filter(OutlineMarker::firm);
        // "a) ..." may stand in a cell; "Đ. TỔ CHỨC THỰC HIỆN" does not.
        if (marker.isEmpty() || marker.get().kind() == OutlineKind.LETTER && !line.isCapitals()) {
            return false;
        }
        // "Phụ lục I" in a cell of notes is none.
        boolean annex = marker.get().kind() == OutlineKind.ANNEX && line.isCapitals();
        return annex || marker.get().end() < line.bare().length();
    }

    private RawDocument.Table table() {
        List<ColumnRole> roles = head.roles().subList(1, head.roles().size());
        boolean spaced = rows.stream().mapToLong(LostRow::gaps).sum() >= rows.size();
        Parting parting = airy
                ? Parting.WIDE_GAPS
                : head.isLineByLine(from) ? Parting.LINES : spaced ? Parting.BLANK_LINES : Parting.NOTHING;
        TableHabits known = new TableHabits(roles, parting);
        align(known);
        for (int pass = 1; pass < PASSES; pass++) {
            known = learn(known);
            align(known);
        }
        TableHabits habits = learn(known);
        rows.forEach(row -> row.takePart(habits));
        fillMerged(roles);
        int page = lines.get(from).page();
        List<RawDocument.Row> table = new ArrayList<>();
        table.add(head.row(page));
        TableHabits found = learn(known);
        int[] widths = IntStream.range(0, roles.size()).map(found::width).toArray();
        rows.forEach(row -> table.add(row.row(widths)));
        return new RawDocument.Table(table, page);
    }

    /** What the rows as they are now divided have in common. */
    private TableHabits learn(TableHabits before) {
        TableHabits known = new TableHabits(before.roles(), before.parting());
        for (LostRow row : rows) {
            for (int c = 0; c < known.roles().size() && !row.isGroup(); c++) {
                known.add(c, row.lines(c));
            }
        }
        return known;
    }

    private void align(TableHabits known) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).align(known, i == 0 ? null : rows.get(i - 1));
        }
    }

    /** A row without anybody who leads it stands beside a cell merged over several rows. */
    private void fillMerged(List<ColumnRole> roles) {
        for (int c = 0; c < roles.size(); c++) {
            if (roles.get(c) == ColumnRole.LEAD || roles.get(c) == ColumnRole.UNIT) {
                for (int i = 1; i < rows.size(); i++) {
                    rows.get(i).fill(c, rows.get(i - 1));
                }
            }
        }
    }
}
