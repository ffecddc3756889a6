package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Footnotes in text that has fallen out of a file: a line that begins with its number and, without a blank, a capital
 * ("1Được sửa đổi ..."), while a word before it has the same number hanging on its last letter ("của HĐND tỉnh1").
 */
final class TextNotes {

    /** The call stands at most so many lines before its note. */
    private static final int PAGE = 80;

    private static final int MOST_DIGITS = 2;

    private TextNotes() {}

    /** The slots, their notes made footnotes and the calls taken off the words. */
    static List<LineFlow.Slot> apart(List<LineFlow.Slot> slots) {
        List<LineFlow.Slot> apart = new ArrayList<>();
        int at = 0;
        while (at < slots.size()) {
            FlowLine line = slots.get(at).line();
            int digits = line == null ? 0 : noteDigits(line.text());
            int call = digits == 0 ? -1 : call(apart, line.text().substring(0, digits));
            if (call < 0) {
                apart.add(slots.get(at++));
                continue;
            }
            apart.set(call, withoutCall(apart.get(call).line(), line.text().substring(0, digits)));
            StringBuilder note = new StringBuilder(line.text().substring(digits));
            at++;
            while (at < slots.size() && goesOn(note, slots.get(at).line())) {
                note.append(' ').append(slots.get(at++).line().text());
            }
            apart.add(new LineFlow.Slot(null, new RawDocument.Footnote(note.toString(), line.page())));
        }
        return apart;
    }

    /** How many digits of a note's number the line begins with. */
    private static int noteDigits(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean note = digits > 0
                && digits <= MOST_DIGITS
                && digits + 1 < text.length()
                && Character.isUpperCase(text.charAt(digits))
                && Character.isLowerCase(text.charAt(digits + 1));
        return note ? digits : 0;
    }

    /** The index of the line that calls the note, -1 where there is none. */
    private static int call(List<LineFlow.Slot> before, String number) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - PAGE); i--) {
            FlowLine line = before.get(i).line();
            if (line != null && callIn(line.raw(), number) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where in the text the number hangs on a word's last letter; -1 for nowhere. */
    private static int callIn(String text, String number) {
        for (int at = text.indexOf(number, 1); at > 0; at = text.indexOf(number, at + 1)) {
            int end = at + number.length();
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (ends && Character.isLetter(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    private static LineFlow.Slot withoutCall(FlowLine line, String number) {
        int at = callIn(line.raw(), number);
        String text = line.raw().substring(0, at) + line.raw().substring(at + number.length());
        RawDocument.Line raw = new RawDocument.Line(text, line.page(), line.box());
        return new LineFlow.Slot(FlowLine.of(raw, line.gap(), line.pageTop()), null);
    }

    private static boolean goesOn(CharSequence note, FlowLine line) {
        boolean finished = note.charAt(note.length() - 1) == '.';
        return line != null && !finished && !line.pageTop() && line.gap() < 2 && line.startsLower();
    }
}
