package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables of a page by the lines drawn around their cells. */
final class PdfTables {

    /** More lines than this on a page are a drawing. */
    private static final int MOST_RULES = 4_000;

    /** A line under words, or a frame's corner, is shorter. */
    private static final float SHORTEST = 4;

    private PdfTables() {}

    /** The grids of the page, from top to bottom. */
    static List<PdfGrid> grids(PdfPage page) {
        List<PdfPage.Rule> rules = merged(page.rules());
        if (rules.size() > MOST_RULES) {
            return List.of();
        }
        List<PdfGrid> grids = new ArrayList<>();
        for (List<PdfPage.Rule> group : hangingTogether(rules)) {
            PdfGrid grid = PdfGrid.of(group);
            if (grid != null) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(PdfGrid::top));
        return grids;
    }

    /** Pieces of one line, and lines drawn twice, made one. */
    private static List<PdfPage.Rule> merged(List<PdfPage.Rule> rules) {
        List<PdfPage.Rule> merged = new ArrayList<>();
        for (boolean level : new boolean[] {true, false}) {
            List<PdfPage.Rule> sorted = rules.stream()
                    .filter(rule -> rule.isLevel() == level)
                    .sorted(Comparator.<PdfPage.Rule>comparingDouble(rule -> Math.round(level ? rule.y0() : rule.x0()))
                            .thenComparingDouble(rule -> level ? rule.x0() : rule.y0()))
                    .toList();
            PdfPage.Rule open = null;
            for (PdfPage.Rule rule : sorted) {
                if (open != null && continues(open, rule, level)) {
                    open = level
                            ? new PdfPage.Rule(open.x0(), open.y0(), Math.max(open.x1(), rule.x1()), open.y0())
                            : new PdfPage.Rule(open.x0(), open.y0(), open.x0(), Math.max(open.y1(), rule.y1()));
                } else {
                    add(open, merged);
                    open = rule;
                }
            }
            add(open, merged);
        }
        return merged;
    }

    private static boolean continues(PdfPage.Rule open, PdfPage.Rule rule, boolean level) {
        float apart = Math.abs(level ? open.y0() - rule.y0() : open.x0() - rule.x0());
        float gap = level ? rule.x0() - open.x1() : rule.y0() - open.y1();
        return apart <= 1.5f && gap <= PdfGrid.TOLERANCE;
    }

    private static void add(PdfPage.Rule rule, List<PdfPage.Rule> merged) {
        if (rule != null && rule.length() >= SHORTEST) {
            merged.add(rule);
        }
    }

    /** Groups of lines that touch one another. */
    private static Iterable<List<PdfPage.Rule>> hangingTogether(List<PdfPage.Rule> rules) {
        int[] group = new int[rules.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                if (rules.get(i).isLevel() != rules.get(j).isLevel() && touch(rules.get(i), rules.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        Map<Integer, List<PdfPage.Rule>> groups = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values();
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(PdfPage.Rule a, PdfPage.Rule b) {
        return a.x0() - PdfGrid.TOLERANCE <= b.x1()
                && b.x0() - PdfGrid.TOLERANCE <= a.x1()
                && a.y0() - PdfGrid.TOLERANCE <= b.y1()
                && b.y0() - PdfGrid.TOLERANCE <= a.y1();
    }

    /** The paragraphs and tables that a grid and the letters in it make. */
    static List<RawDocument.Element> read(PdfGrid grid, List<PdfPage.Glyph> glyphs, int page, ReadLimits limits)
            throws UnreadableFileException {
        FlowBuilder flow = new FlowBuilder(limits, null);
        flow.page(page);
        flow.openTable();
        flow.table().widths(grid.widths());
        flow.table().placeAroundMerged();
        flow.table().ruled(true);
        int row = -1;
        List<PdfGrid.Cell> cells = grid.cells();
        List<List<PdfPage.Glyph>> contents = grid.contents(cells, glyphs);
        for (int i = 0; i < cells.size(); i++) {
            PdfGrid.Cell cell = cells.get(i);
            while (row < cell.row()) {
                flow.openRow();
                row++;
            }
            flow.openCell(cell.extent());
            List<PdfRow> lines = PdfRows.of(contents.get(i));
            for (String paragraph : CellLines.paragraphs(lines, grid.left(cell), grid.right(cell))) {
                flow.paragraph(paragraph, page);
            }
            flow.closeCell();
        }
        flow.closeTable();
        return flow.elements();
    }
}
