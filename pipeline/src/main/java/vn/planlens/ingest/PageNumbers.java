package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells page numbers alone on a line from the row numbers of a table: they count up with a page of text between them,
 * and at least one of them stands at a page's edge or in the midst of a sentence.
 */
final class PageNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:Trang|trang|Page|Tr\\.) ?)?[-–—]? ?(?<number>\\d{1,3})(?: ?/ ?\\d{1,3})? ?[-–—]?");

    /** A page holds at least so many lines. */
    private static final int PAGE = 10;

    /** An ordinary page of text holds at least so many. */
    private static final int FULL_PAGE = 18;

    private static final int AROUND = 5;

    /** So many blank lines stand between pages. */
    private static final int WIDE = 3;

    private PageNumbers() {}

    /** For each line, whether it is a page number. */
    static boolean[] find(List<FlowLine> lines) {
        boolean[] found = new boolean[lines.size()];
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines.get(i).text());
            if (number <= 0) {
                continue;
            }
            if (isSaid(lines.get(i).text())) {
                found[i] = true;
                continue;
            }
            int last = run.isEmpty() ? -1 : run.get(run.size() - 1);
            if (last >= 0 && number == number(lines.get(last).text()) + 1 && i - last >= PAGE) {
                run.add(i);
            } else {
                settle(lines, run, found);
                run = new ArrayList<>(List.of(i));
            }
        }
        settle(lines, run, found);
        return found;
    }

    private static void settle(List<FlowLine> lines, List<Integer> run, boolean[] found) {
        boolean shown = run.stream().anyMatch(i -> isAtEdge(lines, i) || isInSentence(lines, i));
        if (shown || beginsOnSecondPage(lines, run)) {
            run.forEach(i -> found[i] = true);
        }
    }

    /** The first page bears no number (Nghị định 30/2020/NĐ-CP, Phụ lục I), while the rows of a table begin with one. */
    private static boolean beginsOnSecondPage(List<FlowLine> lines, List<Integer> run) {
        boolean farApart = true;
        for (int i = 1; i < run.size(); i++) {
            farApart &= run.get(i) - run.get(i - 1) >= FULL_PAGE;
        }
        return run.size() > 1 && farApart && number(lines.get(run.get(0)).text()) == 2;
    }

    private static boolean isAtEdge(List<FlowLine> lines, int i) {
        boolean top = lines.get(i).pageTop() && lines.get(i).page() != RawDocument.NO_PAGE;
        boolean wide = lines.get(i).gap() >= WIDE
                && !isAiry(lines, i - AROUND, i)
                && !isAiry(lines, i + 2, i + 2 + AROUND)
                && (i + 1 == lines.size() || lines.get(i + 1).gap() > 0);
        boolean bottom = i + 1 < lines.size() && lines.get(i + 1).pageTop();
        return top || wide || bottom;
    }

    /** Whether within a range so many blank lines stand between lines too, and so do not tell pages. */
    static boolean isAiry(List<FlowLine> lines, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, lines.size()); i++) {
            if (lines.get(i).gap() >= WIDE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSentence(List<FlowLine> lines, int i) {
        return i > 0
                && i + 1 < lines.size()
                && !lines.get(i - 1).isFinished()
                && lines.get(i - 1).text().length() > 30
                && lines.get(i + 1).startsLower();
    }

    /** "Trang 3/10" needs no further sign. */
    private static boolean isSaid(String text) {
        return !Character.isDigit(text.charAt(0)) && Character.isLetter(text.charAt(0));
    }

    private static int number(String text) {
        if (text.length() > 16) {
            return 0;
        }
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches() ? Integer.parseInt(matcher.group("number")) : 0;
    }
}
