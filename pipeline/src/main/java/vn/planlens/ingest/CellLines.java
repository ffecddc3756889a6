package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.rules.ColumnRole;

/**
 * The paragraphs of a cell, from its lines and its edges: where the next line's first word would have found room, the
 * writer ended the line.
 */
final class CellLines {

    /** Word keeps this distance from a cell's edges, in points, LibreOffice less. */
    private static final float PADDING = 5.4f;

    private static final int LONGEST_LABEL = 24;

    private final float left;
    private final float right;
    private final boolean flush;
    private final float padding;
    private final boolean listed;

    private CellLines(List<PdfRow> lines, float left, float right) {
        float first = (float) lines.stream().mapToDouble(PdfRow::left).min().orElse(left);
        long atEdge = lines.stream().filter(line -> line.left() - first < 2).count();
        this.left = left;
        this.right = right;
        this.flush = 2 * atEdge >= lines.size() && lines.size() > 1;
        this.padding = Math.max(1, Math.min(PADDING, first - left));
        this.listed = !lines.isEmpty() && LineSigns.isBullet(lines.get(0).clean());
    }

    /** The paragraphs of the lines that stand in a cell between those edges. */
    static List<String> paragraphs(List<PdfRow> lines, float left, float right) {
        List<PdfRow> shown =
                lines.stream().filter(line -> !line.clean().isBlank()).toList();
        return new CellLines(shown, left, right).join(shown);
    }

    private List<String> join(List<PdfRow> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).clean().replace('\t', ' ');
            if (i > 0 && begins(lines.get(i - 1), lines.get(i), text)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            } else if (i > 0 && !isSymbolBroken(open, text) && !isNumberBroken(open, text)) {
                open.append(' ');
            }
            open.append(text);
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    private boolean begins(PdfRow before, PdfRow line, String text) {
        char last = before.text().charAt(before.text().length() - 1);
        float leading = line.base() - before.base();
        if (leading > 2.2f * line.size()) {
            return true;
        }
        if (isLabelled(text) && ",-/".indexOf(last) < 0) {
            return true;
        }
        float used = flush ? before.right() - left + padding : before.right() - before.left() + 2 * padding;
        boolean room = used + line.firstWord() + 0.25f * line.size() < right - left;
        if (LineSigns.isBullet(text)) {
            // A dash of a name that is wrapped found no room; a bullet's line was ended before.
            boolean pair = LineWords.isPairBroken(before.text(), text);
            boolean unit = listed && CellWords.starts(text, ColumnRole.UNIT);
            return (room || unit) && !pair || ".;:".indexOf(last) >= 0;
        }
        boolean goesOn = Character.isLowerCase(text.charAt(0)) && ".;:".indexOf(last) < 0;
        return room && !goesOn;
    }

    /** A cell too narrow for its number or its head broke it: "1" and "0", "ST" and "T". */
    private static boolean isNumberBroken(CharSequence before, String text) {
        String whole = before + text;
        return whole.length() < 4 && (whole.chars().allMatch(Character::isDigit) || LayoutTables.isNumberHead(whole));
    }

    /** A role with a colon: "Phối hợp: ...", "Cơ quan chủ trì: ...". */
    private static boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || colon > LONGEST_LABEL || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        return text.chars().limit(colon).allMatch(sign -> Character.isLetter(sign) || sign == ' ');
    }

    /** "76/NQ-" and "CP": no blank stood where the symbol was broken. */
    private static boolean isSymbolBroken(CharSequence before, String text) {
        int last = before.length() - 1;
        boolean joins = last > 0 && "-/".indexOf(before.charAt(last)) >= 0 && before.charAt(last - 1) != ' ';
        return joins && Character.isLetterOrDigit(text.charAt(0));
    }
}
