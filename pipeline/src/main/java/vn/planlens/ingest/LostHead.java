package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.planlens.rules.ColumnHeads;
import vn.planlens.rules.ColumnRole;

/**
 * The head row of a table whose columns are lost: its words on one line or on several.
 *
 * @param end index behind its last line
 * @param cells how many they are, an upper one of two rows counted too
 * @param texts the heads' words
 * @param roles what the columns hold
 */
record LostHead(int end, int cells, List<String> texts, List<ColumnRole> roles) {

    private static final int LINES = 14;

    /** Fewer columns make no table that could not as well be a sentence. */
    private static final int COLUMNS = 3;

    /** Share of the letters that must be words of heads. */
    private static final double KNOWN = 0.7;

    /** The same for a head without a column of numbers. */
    private static final double SURE = 0.9;

    /** The same for one line, on which a head may be broken in its midst. */
    private static final double KNOWN_LINE = 0.6;

    private static final int LONGEST_LINE = 160;

    /** The head that begins at the line, or null. */
    static LostHead at(List<FlowLine> lines, int from) {
        LostHead head = null;
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < Math.min(lines.size(), from + LINES); at++) {
            String line = lines.get(at).text();
            String text = line.length() > LONGEST_LINE ? line : parted(line);
            if (text.length() > LONGEST_LINE || at == from && !startsHead(text)) {
                break;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(text);
            int start = joined.length() - text.length();
            // "Đơn vị phối" and "hợp": a head broken in its midst is known by the line that follows.
            String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            if (at > from
                    && !isHeadLike(joined.toString(), start)
                    && (next.length() > LONGEST_LINE || !isHeadLike(joined + " " + next, start))) {
                break;
            }
            LostHead longer = of(joined.toString(), at + 1);
            head = longer != null ? longer : head;
        }
        return head;
    }

    /** The cells of a row set apart that fell out without a blank: "TTNội dungThời gian". */
    private static String parted(String text) {
        StringBuilder parted = new StringBuilder();
        int done = 0;
        int numberEnd = numberEnd(text);
        for (int i = 1; i < text.length(); i++) {
            boolean word = Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
            boolean number =
                    i > 1 && i <= numberEnd && i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
            if (word || number) {
                parted.append(text, done, i).append(' ');
                done = i;
            }
        }
        return done == 0 ? text : parted.append(text, done, text.length()).toString();
    }

    private static boolean startsHead(String text) {
        return isNumberHeadPart(text) || LineTables.HEADS.starts(text);
    }

    /** Whether what was joined last consists of words of heads, alone or with what stands before it. */
    private static boolean isHeadLike(String joined, int from) {
        String last = joined.substring(from);
        int known = 0;
        for (ColumnHeads.Head head : LineTables.HEADS.columns(joined)) {
            int start = Math.max(from, head.span().start());
            known += start < head.span().end()
                    ? letters(joined.substring(start, head.span().end()))
                    : 0;
        }
        return known >= KNOWN_LINE * letters(last) || isNumberHeadPart(last);
    }

    /** Whether the words of a cell are those of a head. */
    static boolean isKnown(String cell) {
        return isNumberHeadPart(cell) || share(cell, LineTables.HEADS.columns(cell)) >= KNOWN;
    }

    /** "ST" and "T" on two lines of a narrow column. */
    private static boolean isNumberHeadPart(String text) {
        return numberEnd(text) == text.length();
    }

    /** How many of the first signs can be of "STT". */
    private static int numberEnd(String text) {
        int end = 0;
        while (end < text.length() && (text.charAt(end) == 'S' || text.charAt(end) == 'T')) {
            end++;
        }
        return end;
    }

    private static LostHead of(String joined, int end) {
        List<ColumnHeads.Head> heads = LineTables.HEADS.columns(joined);
        long kinds = heads.stream().map(ColumnHeads.Head::role).distinct().count();
        if (heads.size() < COLUMNS || kinds < COLUMNS || heads.get(0).span().start() > 0) {
            return null;
        }
        if (share(joined, heads) < KNOWN || heads.get(0).role() != ColumnRole.NUMBER && !isSure(joined, heads)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int next = i + 1 < heads.size() ? heads.get(i + 1).span().start() : joined.length();
            String text = joined.substring(heads.get(i).span().start(), next).strip();
            texts.add(isNumberHeadPart(text.replace(" ", "")) ? text.replace(" ", "") : text);
        }
        List<ColumnRole> roles =
                new ArrayList<>(heads.stream().map(ColumnHeads.Head::role).toList());
        lower(texts, roles);
        return new LostHead(end, heads.size(), texts, roles);
    }

    /**
     * In a head of two rows the lower one falls out last, "Đơn vị thực hiện, Thời gian" and then "Chủ trì, Phối hợp":
     * its cells take the place of the one they stand under. Tells whether it was such a head.
     */
    static boolean lower(List<String> texts, List<ColumnRole> roles) {
        int lower = roles.size() - 2;
        int upper = roles.subList(0, Math.max(0, lower)).indexOf(above(roles.get(lower), roles.get(lower + 1)));
        if (upper < 0) {
            return false;
        }
        texts.remove(upper);
        roles.remove(upper);
        // Each of the two moves in front of what stood behind the upper one.
        for (int i = 0; i < 2; i++) {
            texts.add(upper + i, texts.remove(lower - 1 + i));
            roles.add(upper + i, roles.remove(lower - 1 + i));
        }
        return true;
    }

    /** What the head over the two columns says; null where they stand under none. */
    private static ColumnRole above(ColumnRole first, ColumnRole second) {
        boolean who = first == ColumnRole.LEAD && second == ColumnRole.COORDINATOR
                || first == ColumnRole.COORDINATOR && second == ColumnRole.LEAD;
        boolean what = first == ColumnRole.OUTPUT && (second == ColumnRole.OUTPUT || second == ColumnRole.OTHER);
        boolean when = first == ColumnRole.DEADLINE && second == ColumnRole.DEADLINE;
        return who ? ColumnRole.UNIT : what || when ? first : null;
    }

    /** Without a column of numbers the words must leave no doubt: a sentence or title may hold a few of them. */
    private static boolean isSure(String joined, List<ColumnHeads.Head> heads) {
        boolean content = heads.stream().anyMatch(head -> head.role() == ColumnRole.CONTENT);
        boolean sentence = joined.indexOf(';') >= 0 || joined.indexOf('.') >= 0 || joined.indexOf(':') >= 0;
        boolean capitals = joined.equals(joined.toUpperCase(Locale.ROOT));
        boolean each = heads.stream()
                .allMatch(
                        head -> Character.isUpperCase(joined.charAt(head.span().start())));
        return heads.size() > COLUMNS && content && each && !sentence && !capitals && share(joined, heads) > SURE;
    }

    private static double share(String text, List<ColumnHeads.Head> heads) {
        int known =
                heads.stream().mapToInt(head -> letters(head.span().of(text))).sum();
        return known / (double) Math.max(1, letters(text));
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** Whether its rows have numbers. */
    boolean isNumbered() {
        return roles.get(0) == ColumnRole.NUMBER;
    }

    /** Whether each head has a line of its own, as the cells below then have. */
    boolean isLineByLine(int from) {
        return end - from == cells;
    }

    /** The row of heads as a table has it. */
    RawDocument.Row row(int page) {
        List<RawDocument.Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new RawDocument.Cell(List.of(texts.get(i)), i, 1));
        }
        return new RawDocument.Row(cells, page);
    }
}
