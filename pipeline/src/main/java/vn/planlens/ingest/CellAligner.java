package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.planlens.rules.ColumnRole;

/**
 * Gives the lines of a table row back to its columns. The cells follow one another from left to right; where one ends
 * is weighed from blank lines, first words, capitals, ends of sentences, and cells known from other rows. The best
 * whole is found by dynamic programming, in time linear in the row's words.
 */
final class CellAligner {

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /** A line with room for the next word, by this share of its column's width, ends a cell ... */
    private static final double FULL = 0.95;

    /** No line is wider than its column by more than this. */
    private static final double WIDEST = 1.15;

    /** ... and by this share hardly goes on. */
    private static final double EARLY = 0.8;

    private final List<ColumnRole> roles;
    private final TableHabits known;
    private final boolean merged;
    private final List<Word> words = new ArrayList<>();

    /**
     * @param known what the table's rows have in common
     * @param merged whether the row above lacks its first unit, as below a cell merged over rows
     */
    CellAligner(TableHabits known, boolean merged) {
        this.roles = known.roles();
        this.known = known;
        this.merged = merged;
    }

    /**
     * A word and what stands around it: the rest of its line with the next line, its line (or the line before)
     * up to it, and how long the line before would be with it.
     */
    private record Word(String text, int start, int gap, String rest, String before, int room, Set<ColumnRole> kinds) {

        boolean lineStart() {
            return start == 0;
        }

        boolean isCapital() {
            char first = text.charAt(0);
            return Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘".indexOf(first) >= 0;
        }
    }

    /**
     * The fragments of each column.
     *
     * @param open for each column how gladly its cell goes on here, where this is the rest of a row cut by a page
     *     break; null at a row's beginning
     */
    List<List<CellText.Fragment>> align(List<CellText.Fragment> lines, double[] open) {
        split(lines);
        int columns = roles.size();
        double[][] best = new double[words.size()][columns];
        int[][] from = new int[words.size()][columns];
        int[] left = new int[columns];
        for (int w = 0; w < words.size(); w++) {
            for (int c = 0; c < columns; c++) {
                if (w == 0) {
                    best[0][c] = start(c, open);
                    continue;
                }
                left[c] = words.get(w).lineStart() ? 0 : left[c];
                best[w][c] = best[w - 1][c] + stay(words.get(w), c) - excess(words.get(w), c, left[c]);
                from[w][c] = c;
                double change = boundary(words.get(w), c) + (open == null ? 0 : open[c]);
                for (int earlier = 0; change > NEVER && earlier < c; earlier++) {
                    double score = best[w - 1][earlier]
                            + change
                            + end(words.get(w), earlier)
                            + (open == null ? skipped(earlier + 1, c) : 0);
                    if (score > best[w][c]) {
                        best[w][c] = score;
                        from[w][c] = earlier;
                        left[c] = words.get(w).start();
                    }
                }
            }
        }
        return cells(best, from, open);
    }

    private void split(List<CellText.Fragment> lines) {
        words.clear();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            CellText.Fragment line = lines.get(i);
            String next = i + 1 < lines.size() ? " " + lines.get(i + 1).text() : "";
            int start = 0;
            String text = line.text();
            while (start < text.length()) {
                int end = text.indexOf(' ', start);
                end = end < 0 ? text.length() : end;
                if (end > start) {
                    words.add(new Word(
                            text.substring(start, end),
                            start,
                            line.gap(),
                            text.substring(start) + next,
                            before,
                            before.length() + 1 + end - start,
                            CellWords.kinds(text.substring(start) + next)));
                    before = text.substring(0, end);
                }
                start = end + 1;
            }
        }
    }

    private double start(int column, double[] open) {
        if (open != null) {
            return open[column] + cue(words.get(0), column);
        }
        return skipped(0, column) + (column == 0 ? 0 : cue(words.get(0), column));
    }

    /** What it costs to leave the columns between two without a cell. */
    private double skipped(int from, int to) {
        double cost = 0;
        for (int c = from; c < to; c++) {
            cost += switch (roles.get(c)) {
                case CONTENT -> -6;
                case LEAD, UNIT -> merged ? -1 : -3;
                case DEADLINE, OUTPUT, FORM -> -2;
                case COORDINATOR -> -1.5;
                case BUDGET -> -1;
                default -> 0;
            };
        }
        return cost;
    }

    private double stay(Word word, int column) {
        double score =
                roles.get(column) == ColumnRole.DEADLINE ? -0.15 : roles.get(column) == ColumnRole.CONTENT ? 0 : -0.03;
        if (!word.lineStart()) {
            return score;
        }
        boolean bullet = LineSigns.isBullet(word.rest());
        if (word.gap() > 0) {
            score += bullet ? -0.5 : word.isCapital() ? -2 : -1;
        }
        if (isOther(word, roles.get(column))) {
            score -= 1;
        }
        boolean early = known.width(column) > 0 && word.room() < EARLY * known.width(column);
        return score - (early && !bullet && word.gap() == 0 ? 1 : 0);
    }

    private static boolean endsWithYear(String before) {
        int end = before.length();
        return end > 4
                && before.charAt(end - 5) == '/'
                && before.substring(end - 4).chars().allMatch(Character::isDigit);
    }

    /** The word with which a line of a cell grows beyond its column's width. */
    private double excess(Word word, int column, int left) {
        double widest = WIDEST * known.width(column);
        int end = word.start() + word.text().length() - left;
        return widest > 0 && end > widest && word.start() - 1 - left <= widest ? 3 : 0;
    }

    /** What tells that the cell ends before the word: a full stop where its column has them, a line that is not full. */
    private double end(Word word, int column) {
        double score = 0;
        if (CellWords.kind(roles.get(column)) == ColumnRole.UNIT
                && word.before().endsWith(";")) {
            score -= word.lineStart() && word.gap() > 0 ? 1 : 2;
        }
        if (roles.get(column) == ColumnRole.DEADLINE && endsWithYear(word.before())) {
            score += 2;
        }
        if (known.isStopped(column)) {
            score += word.before().endsWith(".") ? 1 : -3;
        }
        if (word.lineStart() && word.gap() == 0 && known.width(column) > 0) {
            score += word.room() < FULL * known.width(column) ? 1 : -1;
        }
        return score;
    }

    private double boundary(Word word, int column) {
        char end =
                word.before().isEmpty() ? 0 : word.before().charAt(word.before().length() - 1);
        if (end == ',') {
            return NEVER;
        }
        double score = cue(word, column);
        boolean small = !word.isCapital() && !LineSigns.isBullet(word.rest());
        if (!word.lineStart()) {
            if (small || end == '-') {
                return NEVER;
            }
            score += end == '.' ? -1.5 : -3;
        } else {
            score += word.gap() > 0 ? 0 : known.isSpaced() ? -2.5 : -1.5;
            score += small ? -3 : 0;
            score += end == '-' ? -5 : 0;
        }
        boolean number = Character.isDigit(word.text().charAt(0));
        boolean link = LineWords.ends(word.before(), LineWords.Use.LINKS)
                || number && LineWords.ends(word.before(), LineWords.Use.AWAITS)
                || CellWords.kind(roles.get(column)) == ColumnRole.UNIT
                        && LineWords.ends(word.before(), LineWords.Use.NAMES);
        return score + (link ? word.lineStart() && word.gap() > 0 ? -1 : -4 : 0);
    }

    private double cue(Word word, int column) {
        ColumnRole role = roles.get(column);
        double score = known.begins(column, word.rest()) ? 2 : 0;
        if (word.kinds().contains(CellWords.kind(role))) {
            return score + 3;
        }
        return score + (isOther(word, role) ? -2.5 : 0);
    }

    /** Whether a cell of some other kind begins with the word, and none of the column's. */
    private static boolean isOther(Word word, ColumnRole role) {
        return !word.kinds().isEmpty() && !word.kinds().contains(CellWords.kind(role));
    }

    private List<List<CellText.Fragment>> cells(double[][] best, int[][] from, double[] open) {
        List<List<CellText.Fragment>> cells = new ArrayList<>();
        roles.forEach(role -> cells.add(new ArrayList<>()));
        if (words.isEmpty()) {
            return cells;
        }
        int last = words.size() - 1;
        int column = 0;
        double top = NEVER;
        for (int c = 0; c < roles.size(); c++) {
            double score = best[last][c] + (open == null ? skipped(c + 1, roles.size()) : 0);
            if (score > top) {
                top = score;
                column = c;
            }
        }
        int[] columns = new int[words.size()];
        for (int w = last; w >= 0; w--) {
            columns[w] = column;
            column = from[w][column];
        }
        StringBuilder text = new StringBuilder();
        int gap = 0;
        for (int w = 0; w <= last; w++) {
            Word word = words.get(w);
            boolean begins = word.lineStart() || w > 0 && columns[w] != columns[w - 1];
            if (begins && text.length() > 0) {
                cells.get(columns[w - 1]).add(new CellText.Fragment(text.toString(), gap));
                text.setLength(0);
            }
            gap = begins ? word.gap() : gap;
            text.append(text.length() > 0 ? " " : "").append(word.text());
        }
        cells.get(columns[last]).add(new CellText.Fragment(text.toString(), gap));
        return cells;
    }
}
