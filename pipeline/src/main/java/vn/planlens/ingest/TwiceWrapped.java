package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Text whose lines have been wrapped once more, to a narrower width, as programs for mail do: a full line, and the little
 * that found no room on it alone on the next. What was one line is made one again.
 */
final class TwiceWrapped {

    /** So many lines that end early in the midst of a sentence are no slips. */
    private static final int LEAST = 8;

    /** Share of such lines among all that break a sentence. */
    private static final double SHARE = 0.2;

    /** Share of them that must follow a full line; the others are in the cells of tables. */
    private static final double BEHIND_FULL = 0.6;

    /** A narrower text is none. */
    private static final int NARROWEST = 50;

    private static final String SENTENCE_ENDS = ".;:!?";

    private final List<RawDocument.Line> lines;
    private final int width;

    private TwiceWrapped(List<RawDocument.Line> lines) {
        this.lines = lines;
        // An address alone on its line cannot be wrapped.
        this.width = lines.stream()
                .map(line -> line.text().strip())
                .filter(text -> text.indexOf(' ') > 0 && text.indexOf('\t') < 0)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The lines as they were before they were wrapped again; the same where they were not. */
    static List<RawDocument.Line> whole(List<RawDocument.Line> lines) {
        TwiceWrapped text = new TwiceWrapped(lines);
        return text.width >= NARROWEST && text.isWrappedTwice() ? text.whole() : lines;
    }

    private boolean isWrappedTwice() {
        int broken = 0;
        int early = 0;
        int behindFull = 0;
        int before = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            if (lines.get(i).box() != null) {
                return false;
            }
            if (text.isEmpty()) {
                continue;
            }
            if (last >= 0 && Character.isLowerCase(text.charAt(0)) && !isFinished(last)) {
                broken++;
                early += isFull(last, i) ? 0 : 1;
                behindFull += !isFull(last, i) && before == last - 1 && isFull(before, last) ? 1 : 0;
            }
            before = last;
            last = i;
        }
        return early >= LEAST && early >= SHARE * broken && behindFull >= BEHIND_FULL * early;
    }

    private boolean isFinished(int i) {
        String text = lines.get(i).text().strip();
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the line had no room for the first word of a later one. */
    private boolean isFull(int i, int later) {
        String next = lines.get(later).text().strip();
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return i >= 0 && lines.get(i).text().strip().length() + 1 + word > width;
    }

    private List<RawDocument.Line> whole() {
        List<RawDocument.Line> whole = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            RawDocument.Line line = lines.get(i);
            boolean more = i > 0
                    && !line.text().isBlank()
                    && !lines.get(i - 1).text().isBlank()
                    && line.text().indexOf('\t') < 0
                    && line.page() == lines.get(i - 1).page()
                    && !LineSigns.isBullet(line.text().strip())
                    && isFull(i - 1, i);
            if (more) {
                int last = whole.size() - 1;
                String text = whole.get(last).text().stripTrailing() + " "
                        + line.text().strip();
                whole.set(last, new RawDocument.Line(text, line.page(), null));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }
}
