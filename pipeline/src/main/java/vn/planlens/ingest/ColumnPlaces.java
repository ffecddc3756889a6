package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.planlens.ingest.Segments.Segment;
import vn.planlens.rules.ColumnRole;

/**
 * Where the columns of a spaced table begin, and which piece of a line belongs to which. Places drift from line to line
 * where the page was set in a proportional face, so pieces are taken whole and matched in order.
 */
final class ColumnPlaces {

    private static final int FAR = 1000;

    /** A piece that reaches so far into the next column holds that column's cell too. */
    private static final int REACH = 4;

    /** No cell begins farther than so many signs from its column. */
    private static final int FARTHEST = 10;

    /** A cell that begins with a small letter is as unlikely as one that begins so many signs farther away. */
    private static final int SMALL = 6;

    /** "Công chức" in front of "Tư pháp", "Đoàn" in front of "Thanh niên". */
    private static final int FEW_WORDS = 2;

    /** Cells of one row begin under one another but for so many signs. */
    private static final int DRIFT = 1;

    private final int[] lefts;
    private final List<ColumnRole> roles;

    /** Whether a column's place is that of cells of the very row, where a new word on it begins a cell. */
    private final boolean[] exact;

    private ColumnPlaces(int[] lefts, List<ColumnRole> roles, boolean[] exact) {
        this.lefts = lefts;
        this.roles = roles;
        this.exact = exact;
    }

    /** Learns the places from the lines that have a piece for every column, else from the heads. */
    static ColumnPlaces of(List<Segment> heads, List<ColumnRole> roles, List<FlowLine> lines) {
        List<List<Integer>> starts = new ArrayList<>();
        heads.forEach(head -> starts.add(new ArrayList<>()));
        for (FlowLine line : lines) {
            List<Segment> pieces = pieces(line.raw());
            for (int c = 0; pieces.size() == heads.size() && c < heads.size(); c++) {
                starts.get(c).add(pieces.get(c).start());
            }
            // Behind a row's number stands its first cell, unless that is centred on other lines: no other begins
            // before the first head does, which stands over the middle of its column.
            boolean numbered = pieces.size() > 1 && RowNumber.of(pieces.get(0).text()) != null;
            Segment first = pieces.get(numbered ? 1 : 0);
            if (pieces.size() < heads.size() && first.start() <= heads.get(1).start()) {
                starts.get(1).add(first.start());
            }
            if (numbered && pieces.size() < heads.size()) {
                starts.get(0).add(pieces.get(0).start());
            }
        }
        int[] lefts = new int[heads.size()];
        for (int c = 0; c < lefts.length; c++) {
            int[] sorted =
                    starts.get(c).stream().mapToInt(Integer::intValue).sorted().toArray();
            lefts[c] = sorted.length == 0 ? heads.get(c).start() : sorted[sorted.length / 2];
        }
        return new ColumnPlaces(lefts, roles, new boolean[lefts.length]);
    }

    /** The places in one row: there they do not drift, and each that is seen belongs to the nearest column in order. */
    ColumnPlaces in(List<FlowLine> row) {
        int columns = lefts.length - 1;
        List<Segment> places = new ArrayList<>();
        for (FlowLine line : row) {
            for (Segment piece : pieces(line.raw())) {
                boolean number = piece.start() < lefts[1] - DRIFT && RowNumber.of(piece.text()) != null;
                if (!number && places.stream().noneMatch(place -> Math.abs(place.start() - piece.start()) <= DRIFT)) {
                    places.add(piece);
                }
                if (places.size() > columns) {
                    return this;
                }
            }
        }
        places.sort(Comparator.comparingInt(Segment::start));
        int[] matched =
                places.size() == columns ? IntStream.rangeClosed(1, columns).toArray() : match(places, 1);
        int[] own = lefts.clone();
        boolean[] seen = new boolean[own.length];
        for (int p = 0; p < matched.length; p++) {
            own[matched[p]] = places.get(p).start();
            seen[matched[p]] = true;
        }
        for (int c = 1; c < own.length; c++) {
            own[c] = seen[c] ? own[c] : Math.max(own[c], own[c - 1] + 1);
        }
        return new ColumnPlaces(own, roles, seen);
    }

    /** The pieces of a line; a row's number is one although but one blank may part it from its cell. */
    private static List<Segment> pieces(String line) {
        List<Segment> pieces = Segments.of(line, 2);
        if (pieces.isEmpty()) {
            return pieces;
        }
        Segment first = pieces.get(0);
        RowNumber number = RowNumber.of(first.text());
        if (number != null && !number.isAlone()) {
            int cut = first.end() - number.rest().length();
            pieces.set(
                    0,
                    new Segment(first.start(), first.start() + number.written().length(), number.written()));
            pieces.add(1, new Segment(cut, first.end(), number.rest()));
        }
        return pieces;
    }

    /** The cells of a line, null where a column has none. */
    String[] cut(String line) {
        List<Segment> pieces = parted(pieces(line));
        int[] columns = match(pieces, 0);
        String[] cells = new String[lefts.length];
        for (int p = 0; p < pieces.size(); p++) {
            int column = columns[p];
            int next = p + 1 < pieces.size() ? columns[p + 1] : lefts.length;
            share(pieces.get(p), column, next, cells);
        }
        return cells;
    }

    /** The pieces, parted where a word begins on the exact place of a column. */
    private List<Segment> parted(List<Segment> pieces) {
        List<Segment> parted = new ArrayList<>();
        for (Segment piece : pieces) {
            int from = 0;
            for (int c = 1; c < lefts.length; c++) {
                int at = lefts[c] - piece.start();
                if (exact[c]
                        && at > from
                        && at < piece.text().length()
                        && piece.text().charAt(at - 1) == ' ') {
                    parted.add(part(piece, from, at));
                    from = at;
                }
            }
            parted.add(part(piece, from, piece.text().length()));
        }
        return parted;
    }

    private static Segment part(Segment piece, int from, int to) {
        String text = piece.text().substring(from, to).strip();
        return new Segment(piece.start() + from, piece.start() + from + text.length(), text);
    }

    /** Gives a piece to its column, and what reaches beyond to the columns that follow. */
    private void share(Segment piece, int column, int next, String[] cells) {
        boolean reaches = column + 1 < next && column > 0 && piece.end() > lefts[column + 1];
        int at = reaches ? cutNear(piece, column + 1) : -1;
        boolean sure = piece.end() > (reaches ? lefts[column + 1] : 0) + REACH
                || at > 0 && CellWords.starts(piece.text().substring(at), roles.get(column + 1));
        if (at < 0 || !sure) {
            cells[column] = piece.text();
        } else {
            cells[column] = piece.text().substring(0, at).strip();
            Segment rest =
                    new Segment(piece.start() + at, piece.end(), piece.text().substring(at));
            share(rest, column + 1, next, cells);
        }
    }

    /**
     * Where the column's cell begins near its place: rather at a capital or bullet or with words that such cells begin
     * with, hardly a few words behind such words; -1 where no word begins.
     */
    private int cutNear(Segment piece, int column) {
        int best = -1;
        int least = FARTHEST + SMALL;
        int begun = FEW_WORDS;
        for (int at = 1; at < piece.text().length(); at++) {
            if (piece.text().charAt(at - 1) != ' ') {
                continue;
            }
            char first = piece.text().charAt(at);
            boolean small = !Character.isUpperCase(first) && !Character.isDigit(first) && first != '-';
            int distance = Math.abs(piece.start() + at - lefts[column]);
            boolean starts = CellWords.starts(piece.text().substring(at), roles.get(column));
            boolean links = LineWords.ends(piece.text().substring(0, at).strip(), LineWords.Use.LINKS);
            int cost = distance + (small ? SMALL : 0) + (links || begun < FEW_WORDS ? SMALL : 0) - (starts ? SMALL : 0);
            if (cost < least) {
                least = cost;
                best = at;
            }
            begun = starts && !small && distance <= FARTHEST ? 0 : begun + 1;
        }
        return best;
    }

    /**
     * The column of each piece, from left to right, so that all stand as near to their columns as can be.
     *
     * @param first the leftmost column that may have one
     */
    private int[] match(List<Segment> pieces, int first) {
        int[][] cost = new int[pieces.size() + 1][lefts.length + 1];
        for (int p = 1; p <= pieces.size(); p++) {
            Arrays.fill(cost[p], FAR * FAR);
            for (int c = first + 1; c <= lefts.length; c++) {
                int here = cost[p - 1][c - 1]
                        + Math.min(FAR, Math.abs(pieces.get(p - 1).start() - lefts[c - 1]));
                cost[p][c] = Math.min(cost[p][c - 1], here);
            }
        }
        int[] columns = new int[pieces.size()];
        int c = lefts.length;
        for (int p = pieces.size(); p > 0; p--) {
            while (c > first + 1 && cost[p][c] == cost[p][c - 1]) {
                c--;
            }
            columns[p - 1] = Math.max(first, c - 1);
            c = Math.max(1, c - 1);
        }
        return columns;
    }
}
