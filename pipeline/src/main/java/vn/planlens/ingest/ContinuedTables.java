package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.planlens.model.Folding;

/**
 * Makes one table of those that go on one another: writers start a new one at a page break, converters at each page.
 * The repeated head is dropped, and a row that a page break cut is one row again.
 */
final class ContinuedTables {

    private final List<RawDocument.Row> rows = new ArrayList<>();
    private final int page;
    private final int columns;
    private int lastNumber = -1;

    private ContinuedTables(RawDocument.Table first) {
        this.page = first.page();
        this.columns = columns(first.rows());
        add(first.rows());
    }

    static List<RawDocument.Element> join(List<RawDocument.Element> elements) {
        List<RawDocument.Element> joined = new ArrayList<>();
        List<RawDocument.Element> notes = new ArrayList<>();
        ContinuedTables open = null;
        for (RawDocument.Element element : elements) {
            if (element instanceof RawDocument.Table table) {
                if (open != null && open.isContinuedBy(table)) {
                    open.add(table);
                } else {
                    close(open, notes, joined);
                    open = new ContinuedTables(table);
                }
            } else if (open != null && element instanceof RawDocument.Footnote) {
                notes.add(element);
            } else if (!(element instanceof RawDocument.Paragraph paragraph
                    && paragraph.text().isBlank())) {
                close(open, notes, joined);
                open = null;
                joined.add(element);
            }
        }
        close(open, notes, joined);
        return joined;
    }

    private static void close(ContinuedTables open, List<RawDocument.Element> notes, List<RawDocument.Element> joined) {
        if (open != null) {
            joined.add(new RawDocument.Table(open.rows, open.page));
        }
        joined.addAll(notes);
        notes.clear();
    }

    private boolean isContinuedBy(RawDocument.Table table) {
        if (rows.isEmpty() || table.rows().isEmpty() || columns != columns(table.rows())) {
            return false;
        }
        int number = number(table.rows().get(0));
        return repeatedHead(table.rows()) > 0 || number > 0 && number == lastNumber + 1 || isCut(table.rows(), 0);
    }

    private static int columns(List<RawDocument.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }

    private void add(RawDocument.Table table) {
        int from = repeatedHead(table.rows());
        if (isCut(table.rows(), from)) {
            int last = rows.size() - 1;
            rows.set(last, join(rows.get(last), table.rows().get(from)));
            from++;
        }
        add(table.rows().subList(from, table.rows().size()));
    }

    /** Adds rows; those that repeat the head, also in the midst of a table, are left out. */
    private void add(List<RawDocument.Row> more) {
        int head = 0;
        for (RawDocument.Row row : more) {
            if (repeatsHead(row, head)) {
                head++;
            } else {
                head = 0;
                rows.add(row);
                lastNumber = number(row) > 0 ? number(row) : lastNumber;
            }
        }
    }

    private boolean repeatsHead(RawDocument.Row row, int at) {
        if (at >= rows.size() || rows.get(0).cells().size() < 2) {
            return false;
        }
        RawDocument.Row head = rows.get(at);
        return saysTheSame(head, row) && number(head) < 0 && !text(head).isBlank();
    }

    private static boolean saysTheSame(RawDocument.Row one, RawDocument.Row other) {
        if (one.cells().size() != other.cells().size()) {
            return false;
        }
        for (int i = 0; i < one.cells().size(); i++) {
            if (!text(one.cells().get(i)).equals(text(other.cells().get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** How many rows at the next table's begin say what those at this one's begin say. */
    private int repeatedHead(List<RawDocument.Row> second) {
        int head = 0;
        while (head < second.size() && repeatsHead(second.get(head), head)) {
            head++;
        }
        return head;
    }

    /** Whether the row goes on the last one of the page before: it has no number where its table counts. */
    private boolean isCut(List<RawDocument.Row> second, int row) {
        if (row >= second.size()) {
            return false;
        }
        RawDocument.Row cut = second.get(row);
        RawDocument.Row last = rows.get(rows.size() - 1);
        return cut.page() > last.page()
                && number(last) > 0
                && cut.cells().size() == last.cells().size()
                && text(cut.cells().get(0)).isEmpty()
                && !text(cut).isBlank();
    }

    private static RawDocument.Row join(RawDocument.Row above, RawDocument.Row below) {
        List<RawDocument.Cell> cells = new ArrayList<>();
        for (int i = 0; i < above.cells().size(); i++) {
            RawDocument.Cell upper = above.cells().get(i);
            List<String> paragraphs = new ArrayList<>(upper.paragraphs());
            for (String paragraph : below.cells().get(i).paragraphs()) {
                int last = paragraphs.size() - 1;
                if (last >= 0 && goesOn(paragraphs.get(last).strip(), paragraph.strip())) {
                    paragraphs.set(last, paragraphs.get(last) + " " + paragraph);
                } else {
                    paragraphs.add(paragraph);
                }
            }
            cells.add(new RawDocument.Cell(paragraphs, upper.column(), upper.columnSpan(), upper.fromAbove()));
        }
        return new RawDocument.Row(cells, above.page());
    }

    /** Whether the page break cut a paragraph of the cell. */
    private static boolean goesOn(String before, String after) {
        if (before.isEmpty() || after.isEmpty() || LineSigns.isBullet(after)) {
            return false;
        }
        boolean finished = ".;:".indexOf(before.charAt(before.length() - 1)) >= 0;
        return !finished || Character.isLowerCase(after.charAt(0));
    }

    /** The running number in the row's first cell; -1 where there is none. */
    private static int number(RawDocument.Row row) {
        String text = row.cells().isEmpty() ? "" : text(row.cells().get(0));
        String digits = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        boolean number =
                !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(digits) : -1;
    }

    private static String text(RawDocument.Row row) {
        return row.cells().stream().map(ContinuedTables::text).collect(Collectors.joining("\t"));
    }

    private static String text(RawDocument.Cell cell) {
        return Folding.fold(TextNormalizer.paragraph(String.join(" ", cell.paragraphs())));
    }
}
