package vn.planlens.ingest;

import java.util.List;
import vn.planlens.ingest.TableHabits.Parting;
import vn.planlens.rules.ColumnRole;

/**
 * Weighs how well a word of a table row stands in a column: whether a cell begins with it, goes on with it, or has
 * ended before it. The weights act like logarithms of odds and were set by tables whose columns are known.
 */
final class CellWeights {

    static final double NEVER = Double.NEGATIVE_INFINITY;

    /** A line with room for the next word, by this share of its column's width, ends a cell ... */
    private static final double FULL = 0.95;

    /** ... and by this share hardly goes on. */
    private static final double EARLY = 0.8;

    /** No column but one of units holds the label of those who lead. */
    private static final double LEAD_LABEL = 4;

    /** No line is wider than its column by more than this. */
    private static final double WIDEST = 1.15;

    private final List<ColumnRole> roles;
    private final TableHabits known;
    private final boolean merged;
    private final boolean cut;

    /**
     * @param known what the table's rows have in common
     * @param merged whether the row above lacks its first unit, as below a cell merged over rows
     * @param cut whether a page break has cut the row below these lines
     */
    CellWeights(TableHabits known, boolean merged, boolean cut) {
        this.cut = cut;
        this.roles = known.roles();
        this.known = known;
        this.merged = merged;
    }

    /** What speaks for the row beginning in the column. */
    double start(CellWord first, int column, double[] open) {
        if (open != null) {
            return open[column] + cue(first, column);
        }
        return skipped(0, column) + (column == 0 ? 0 : cue(first, column));
    }

    /** What it costs to leave the columns between two without a cell. */
    double skipped(int from, int to) {
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

    /** What speaks for the word going on with the cell. */
    double stay(CellWord word, int column) {
        double score =
                roles.get(column) == ColumnRole.DEADLINE ? -0.15 : roles.get(column) == ColumnRole.CONTENT ? 0 : -0.03;
        if (!word.lineStart()) {
            return score;
        }
        boolean bullet = LineSigns.isBullet(word.rest());
        if (word.gap() > 0) {
            score += bullet ? -0.5 : word.isCapital() ? -2 : -1;
        }
        if (word.isOther(roles.get(column))) {
            score -= 1;
        }
        if (CellWords.kind(roles.get(column)) != ColumnRole.UNIT && CellWords.startsLeadLabel(word.rest())) {
            score -= LEAD_LABEL;
        }
        if (bullet && word.before().endsWith(".") && known.isStopped(column)) {
            score -= 2;
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
    double excess(CellWord word, int column, int left) {
        double widest = WIDEST * known.width(column);
        int end = word.start() + word.text().length() - left;
        return widest > 0 && end > widest && word.start() - 1 - left <= widest ? 3 : 0;
    }

    /** What tells that the cell ends before the word: a full stop where its column has them, a line that is not full. */
    double end(CellWord word, int column) {
        double score = 0;
        if (CellWords.kind(roles.get(column)) == ColumnRole.UNIT
                && word.before().endsWith(";")) {
            score -= word.lineStart() && word.gap() > 0 ? 1 : 2;
        }
        if (roles.get(column) == ColumnRole.DEADLINE && endsWithYear(word.before())) {
            score += 2;
        }
        if (roles.get(column) == ColumnRole.CONTENT
                && !word.lineStart()
                && Character.isDigit(word.text().charAt(0))
                && word.kinds().contains(ColumnRole.FORM)) {
            // "tổ chức 02 hội nghị"
            score -= 3;
        }
        if (known.isStopped(column)) {
            score += word.before().endsWith(".") ? 1 : -3;
        }
        if (word.lineStart() && word.gap() == 0 && known.width(column) > 0) {
            score += word.room() < FULL * known.width(column) ? 1 : -1;
        }
        return score;
    }

    /** What speaks for a cell of the column beginning with the word. */
    double boundary(CellWord word, int column) {
        char end =
                word.before().isEmpty() ? 0 : word.before().charAt(word.before().length() - 1);
        boolean open = end == '-' && (!cut || !word.lineStart());
        if (end == ',' && (!cut || !word.lineStart())) {
            return NEVER;
        }
        if (known.parting() == Parting.WIDE_GAPS && (!word.lineStart() || word.gap() == 0)
                || known.parting() == Parting.LINES && !word.lineStart()) {
            return NEVER;
        }
        if (isInnerDash(word)) {
            return NEVER;
        }
        double score = cue(word, column);
        boolean small = !word.isCapital() && !LineSigns.isBullet(word.rest());
        if (!word.lineStart()) {
            if (small || open) {
                return NEVER;
            }
            score += end == '.' ? -1.5 : -3;
        } else {
            score += word.gap() > 0 ? 0 : onNextLine(word, column);
            score += small ? -3 : 0;
            score += open ? -5 : 0;
        }
        boolean number = Character.isDigit(word.text().charAt(0));
        boolean link = LineWords.ends(word.before(), LineWords.Use.LINKS)
                || number && LineWords.ends(word.before(), LineWords.Use.AWAITS)
                || CellWords.kind(roles.get(column)) == ColumnRole.UNIT
                        && !word.rest().startsWith("Các ")
                        && LineWords.ends(word.before(), LineWords.Use.NAMES)
                        && endsCapitalised(word.before());
        boolean parted = word.lineStart() && (cut || word.gap() > 0);
        return score + (link ? parted ? -1 : -4 : 0);
    }

    /** A dash that ends a line, or that of a stretch of time ("Quý II - Quý III"), is no bullet. */
    private static boolean isInnerDash(CellWord word) {
        if (!LineSigns.isBullet(word.text()) || word.text().length() > 1) {
            return false;
        }
        return word.lineEnd() && !word.lineStart()
                || CellWords.endsWithTime(word.before())
                        && CellWords.starts(word.rest().substring(1).strip(), ColumnRole.DEADLINE);
    }

    /** Whether one of the last two words has a capital: "Phó Chủ tịch" begins a name, "cán bộ, công chức" none. */
    private static boolean endsCapitalised(String before) {
        String[] words = before.split(" ");
        for (int i = Math.max(0, words.length - 2); i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** A cell that begins on the next line without a blank line before it. */
    private double onNextLine(CellWord word, int column) {
        boolean expected = word.kinds().contains(CellWords.kind(roles.get(column)));
        return switch (known.parting()) {
            case NOTHING -> expected ? -1.5 : -2.5;
            case BLANK_LINES -> expected ? -2.5 : -4;
            default -> 0;
        };
    }

    private double cue(CellWord word, int column) {
        ColumnRole role = roles.get(column);
        double score = known.begins(column, word.rest()) ? 2 : 0;
        if (word.kinds().contains(CellWords.kind(role))) {
            return score + 3;
        }
        // Within a line nothing else tells of a unit than its first word.
        score -= !word.lineStart() && score == 0 && CellWords.kind(role) == ColumnRole.UNIT ? 2 : 0;
        return score + (word.isOther(role) ? -2.5 : 0);
    }
}
