package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.planlens.model.Folding;
import vn.planlens.rules.RuleTable;

/**
 * Tells tables that hold content from those that only lay out letterhead, title or signature. The latter become
 * paragraphs, column by column. Their words are in the table {@code layout-words.tsv}.
 */
final class LayoutTables {

    static final RuleTable TABLE = RuleTable.read(
            LayoutTables.class, "layout-words.tsv", "id", "phrase", "place", "letters", "example", "source");

    private static final List<Word> WORDS = TABLE.map(row -> new Word(
            Folding.fold(row.get("phrase")),
            Place.valueOf(row.get("place").toUpperCase(Locale.ROOT)),
            oneOf(row.get("letters"), "upper", "any")));

    /** The first signs of these words: a line that begins with another needs no further look. */
    private static final String BEGINNINGS =
            WORDS.stream().map(word -> word.phrase().substring(0, 1)).distinct().collect(Collectors.joining());

    /** What stands over the running numbers of a table of tasks. */
    private static final Set<String> NUMBER_HEADS = Set.of("tt", "stt", "số tt", "số thứ tự");

    /** A letterhead has two columns and at times empty ones between; a signature has few rows. */
    private static final int LAYOUT_COLUMNS = 4;

    private static final int LAYOUT_ROWS = 16;

    private enum Place {
        WHOLE,
        START,
        /** It begins a line of a letterhead, but tables that hold content have it too. */
        LINE,
        /** Blanks behind it are left to be filled in. */
        OPEN
    }

    private record Word(String phrase, Place place, boolean upper) {

        private boolean matches(String folded) {
            boolean ends = folded.length() == phrase.length();
            boolean word = ends
                    || folded.length() > phrase.length()
                            && (!Character.isLetter(phrase.charAt(phrase.length() - 1))
                                    || !Character.isLetter(folded.charAt(phrase.length())));
            return place == Place.WHOLE ? folded.equals(phrase) : folded.startsWith(phrase) && word;
        }
    }

    private LayoutTables() {}

    /** Makes elements of the items: content tables stay tables, layout tables become paragraphs. */
    static void unfold(List<FlowBuilder.Item> items, List<RawDocument.Element> elements) {
        for (FlowBuilder.Item item : items) {
            if (item instanceof FlowBuilder.Text text) {
                elements.add(new RawDocument.Paragraph(text.text(), text.page()));
            } else if (item instanceof FlowBuilder.Note note) {
                elements.add(new RawDocument.Footnote(note.text(), note.page()));
            } else if (item instanceof FlowBuilder.Grid grid) {
                List<TableDraft.Row> rows = grid.table().grid();
                if (isLayout(rows, grid.table().ruled())) {
                    unfoldColumns(rows, elements);
                } else {
                    elements.add(content(rows, grid.page()));
                }
            }
        }
    }

    private static boolean isLayout(List<TableDraft.Row> rows, Boolean ruled) {
        int columns = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(TableDraft.Cell::end)
                .max()
                .orElse(0);
        if (columns <= 1) {
            return true;
        }
        if (columns > LAYOUT_COLUMNS || rows.size() > LAYOUT_ROWS) {
            return false;
        }
        List<String> lines = lines(rows);
        if (lines.stream().anyMatch(LayoutTables::isNumberHead)) {
            return false;
        }
        return lines.stream().anyMatch(LayoutTables::isLayoutLine)
                || Boolean.FALSE.equals(ruled) && columns <= 3 && rows.size() <= 3;
    }

    /** Whether it is what stands over running numbers: "TT", "STT". */
    static boolean isNumberHead(String line) {
        return NUMBER_HEADS.contains(Folding.fold(line));
    }

    private static List<String> lines(List<TableDraft.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> paragraphs(cell.items()).stream())
                .flatMap(text -> TextNormalizer.clean(text).lines())
                .map(TextNormalizer::paragraph)
                .toList();
    }

    /** Whether the line is one that only a letterhead or a signature has. */
    static boolean isLayoutLine(String line) {
        return matches(line, false);
    }

    /** Whether a line of a letterhead or a signature begins so. */
    static boolean beginsLine(String line) {
        return matches(line, true);
    }

    /** Whether the blanks behind these words are left to be filled in: "Số:", "ngày". */
    static boolean leavesOpen(String before) {
        String folded = Folding.fold(before).strip();
        String words =
                folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded;
        return WORDS.stream()
                .filter(word -> word.place == Place.OPEN)
                .anyMatch(word -> words.equals(word.phrase) || words.endsWith(" " + word.phrase));
    }

    private static boolean matches(String line, boolean anyPlace) {
        if (line.isEmpty() || BEGINNINGS.indexOf(firstSign(line)) < 0) {
            return false;
        }
        String mended = MixedCase.mend(line);
        String folded = Folding.fold(mended);
        boolean upper = mended.equals(mended.toUpperCase(Locale.ROOT));
        return WORDS.stream()
                .filter(word -> upper || !word.upper)
                .filter(word -> word.place != Place.OPEN && (anyPlace || word.place != Place.LINE))
                .anyMatch(word -> word.matches(folded));
    }

    /** The first sign as the words above have it: a tone may move to it from the second where the third ends the syllable. */
    private static char firstSign(String line) {
        return Folding.fold(line.substring(0, Math.min(3, line.length()))).charAt(0);
    }

    /** Column by column; a row that is one cell parts what stands above it from what stands below. */
    private static void unfoldColumns(List<TableDraft.Row> rows, List<RawDocument.Element> elements) {
        Map<Integer, List<FlowBuilder.Item>> columns = new TreeMap<>();
        // A cell merged over rows stands in each of them, but is read once.
        Set<List<FlowBuilder.Item>> read = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TableDraft.Row row : rows) {
            if (row.cells().size() == 1 && row.cells().get(0).extent().columns() > 1) {
                columns.values().forEach(items -> unfold(items, elements));
                columns.clear();
            }
            for (TableDraft.Cell cell : row.cells()) {
                if (read.add(cell.items())) {
                    columns.computeIfAbsent(cell.column(), key -> new ArrayList<>())
                            .addAll(cell.items());
                }
            }
        }
        columns.values().forEach(items -> unfold(items, elements));
    }

    private static RawDocument.Table content(List<TableDraft.Row> rows, int page) {
        List<RawDocument.Row> content = new ArrayList<>();
        TableDraft.Row above = null;
        for (TableDraft.Row row : rows) {
            List<RawDocument.Cell> cells = new ArrayList<>();
            for (TableDraft.Cell cell : row.cells()) {
                cells.add(new RawDocument.Cell(
                        paragraphs(cell.items()), cell.column(), cell.extent().columns(), standsIn(above, cell)));
            }
            content.add(new RawDocument.Row(cells, row.page()));
            above = row;
        }
        return new RawDocument.Table(content, page);
    }

    /** Whether the cell is one of the row above that reaches down: then both hold the very same items. */
    private static boolean standsIn(TableDraft.Row above, TableDraft.Cell cell) {
        return above != null
                && above.cells().stream()
                        .anyMatch(upper -> upper.column() == cell.column() && upper.items() == cell.items());
    }

    /** The paragraphs of a cell; each row of a table inside it is one. */
    private static List<String> paragraphs(List<FlowBuilder.Item> items) {
        List<String> paragraphs = new ArrayList<>();
        for (FlowBuilder.Item item : items) {
            if (item instanceof FlowBuilder.Text text) {
                paragraphs.add(text.text());
            } else if (item instanceof FlowBuilder.Grid grid) {
                for (TableDraft.Row row : grid.table().grid()) {
                    paragraphs.add(row.cells().stream()
                            .flatMap(cell -> paragraphs(cell.items()).stream())
                            .collect(Collectors.joining(" ")));
                }
            }
        }
        return paragraphs;
    }

    private static boolean oneOf(String cell, String yes, String no) {
        if (!cell.equals(yes) && !cell.equals(no)) {
            throw new IllegalArgumentException(cell + " is neither " + yes + " nor " + no);
        }
        return cell.equals(yes);
    }
}
