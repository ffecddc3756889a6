package vn.planlens.index;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Span;

/** Cuts passages out of a section, task or plan around what was matched there. */
final class PassageMaker {

    /** What a section shows where nothing in it is marked. */
    private static final int OPENING = 160;

    private final String text;
    private final Span unit;
    private final int context;

    /**
     * @param text that spans count in
     * @param unit what passages are cut from
     * @param context characters on each side of a match
     */
    PassageMaker(String text, Span unit, int context) {
        this.text = text;
        this.unit = unit;
        this.context = context;
    }

    /** A passage without marks: the beginning of the unit. */
    Cut opening() {
        int end = wordEnd(Math.min(unit.end(), unit.start() + Math.max(OPENING, 2 * context)));
        return cut(new Span(unit.start(), end), List.of());
    }

    /** One passage for each match. */
    List<Cut> each(List<Span> matches) {
        List<Cut> cuts = new ArrayList<>();
        for (Span match : matches) {
            cuts.add(cut(window(match), List.of(match)));
        }
        return cuts;
    }

    /** At most {@code most} passages, each with all matches in its window; those with most matches, in reading order. */
    List<Cut> best(List<Span> matches, int most) {
        List<Cut> cuts = new ArrayList<>();
        int next = 0;
        while (next < matches.size()) {
            Span window = window(matches.get(next));
            List<Span> inside = new ArrayList<>();
            while (next < matches.size() && window.contains(matches.get(next))) {
                inside.add(matches.get(next++));
            }
            if (inside.isEmpty()) {
                inside.add(matches.get(next++));
            }
            cuts.add(cut(window, inside));
        }
        if (cuts.size() > most) {
            List<Cut> kept = cuts.stream()
                    .sorted((a, b) ->
                            Integer.compare(b.marks().size(), a.marks().size()))
                    .limit(most)
                    .toList();
            cuts.retainAll(kept);
        }
        return cuts;
    }

    /**
     * A passage before its page is known.
     *
     * @param first where its first match stands, or the passage itself where nothing is marked
     */
    record Cut(String words, List<Span> marks, Span first, boolean cutBefore, boolean cutAfter) {}

    private Span window(Span match) {
        int start = wordStart(Math.max(unit.start(), match.start() - context), match.start());
        int end = wordEnd(Math.min(unit.end(), match.end() + context));
        return new Span(start, Math.max(end, Math.min(match.end(), unit.end())));
    }

    /** The next word's beginning, where the offset falls into a word. */
    private int wordStart(int offset, int limit) {
        int at = offset;
        if (at > unit.start() && isWord(at - 1)) {
            while (at < limit && isWord(at)) {
                at++;
            }
        }
        return at;
    }

    /** The end of the word before, where the offset falls into a word. */
    private int wordEnd(int offset) {
        int at = offset;
        if (at < unit.end() && isWord(at)) {
            while (at > unit.start() && isWord(at - 1)) {
                at--;
            }
        }
        return at;
    }

    private boolean isWord(int at) {
        return !Character.isWhitespace(text.charAt(at));
    }

    /** White space collapsed, and the marks moved along. */
    private Cut cut(Span window, List<Span> matches) {
        StringBuilder words = new StringBuilder(window.length());
        int[] moved = new int[window.length() + 1];
        boolean blank = true;
        for (int at = window.start(); at < window.end(); at++) {
            moved[at - window.start()] = words.length();
            char sign = text.charAt(at);
            if (!Character.isWhitespace(sign)) {
                words.append(sign);
                blank = false;
            } else if (!blank) {
                words.append(' ');
                blank = true;
            }
        }
        moved[window.length()] = words.length();
        String shown = words.toString().stripTrailing();
        List<Span> marks = new ArrayList<>();
        for (Span match : matches) {
            int start = Math.min(moved[Math.max(0, match.start() - window.start())], shown.length());
            int end = Math.min(moved[Math.min(window.length(), match.end() - window.start())], shown.length());
            marks.add(new Span(start, Math.max(start, end)));
        }
        return new Cut(
                shown,
                marks,
                matches.isEmpty() ? window : matches.get(0),
                !text.substring(unit.start(), window.start()).isBlank(),
                !text.substring(window.end(), unit.end()).isBlank());
    }
}
