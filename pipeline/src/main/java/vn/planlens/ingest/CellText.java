package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.rules.ColumnRole;

/** Makes paragraphs of the wrapped lines of one cell. */
final class CellText {

    /** Share of a column's width from which on a line may have been broken for want of room. */
    private static final double FULL = 0.85;

    /** "Cơ quan phối hợp:" and its like are no longer. */
    private static final int LABEL = 25;

    private CellText() {}

    /**
     * A line of a cell, or the part of a line that belongs to it.
     *
     * @param gap blank lines before it
     */
    record Fragment(String text, int gap) {}

    /** @param width of the column, in characters */
    static List<String> paragraphs(List<Fragment> fragments, int width) {
        List<String> paragraphs = new ArrayList<>();
        // A dash in a cell that does not begin with one is rather that of a name.
        boolean listed =
                !fragments.isEmpty() && LineSigns.isBullet(fragments.get(0).text());
        FlowLine before = null;
        for (Fragment fragment : fragments) {
            FlowLine line = FlowLine.of(
                    new RawDocument.Line(fragment.text(), RawDocument.NO_PAGE, null), fragment.gap(), false);
            int last = paragraphs.size() - 1;
            if (before == null || begins(before, line, width, listed)) {
                paragraphs.add(line.text());
            } else {
                String glue = LineSigns.isSymbolBroken(before, line) ? "" : " ";
                paragraphs.set(last, paragraphs.get(last) + glue + line.text());
            }
            before = line;
        }
        return paragraphs;
    }

    private static boolean begins(FlowLine before, FlowLine line, int width, boolean listed) {
        if (LineSigns.isBullet(line.bare())) {
            boolean inName = !listed && !before.isFinished();
            return !inName && (before.isFinished() || !LineSigns.isDashOfSentence(before, line));
        }
        if (isRoleLabel(line.bare())) {
            return true;
        }
        boolean full = before.text().length() + 1 + line.firstWord().length() > FULL * width;
        if (line.startsLower() || ",:".indexOf(before.lastSign()) >= 0 || before.isFinished() && full) {
            return false;
        }
        boolean names = CellWords.starts(line.bare(), ColumnRole.UNIT) && !endsOpen(before);
        return before.isFinished() || names && CellWords.starts(before.bare(), ColumnRole.UNIT);
    }

    /** A line that begins with who it is about: "Phối hợp: ...". */
    static boolean isRoleLabel(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon <= LABEL && Character.isUpperCase(line.charAt(0)) && isRole(line.substring(0, colon));
    }

    /** "Cơ quan chủ trì", "Phối hợp". */
    private static boolean isRole(String label) {
        return label.indexOf(';') < 0
                && LineTables.HEADS
                        .roleOf(label)
                        .filter(role -> CellWords.kind(role) == ColumnRole.UNIT)
                        .isPresent();
    }

    private static boolean endsOpen(FlowLine before) {
        return before.text().endsWith("-")
                || LineWords.isOpen(before.text())
                || LineWords.ends(before.text(), LineWords.Use.AWAITS);
    }
}
