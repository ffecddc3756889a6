package vn.planlens.cli.console;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Text;

/** Breaks text into lines of a given width: between words, and inside a word that is wider only after its signs. */
final class WrappedText {

    private static final String JOINTS = "/-_.\\";

    private WrappedText() {}

    static List<Text> lines(Text text, int width) {
        String plain = text.plainString();
        List<Text> lines = new ArrayList<>();
        int start = 0;
        while (plain.length() - start > width || plain.indexOf('\n', start) >= 0) {
            int end = lineEnd(plain, start, width);
            lines.add(text.substring(start, end));
            start = end;
            while (start < plain.length() && Character.isWhitespace(plain.charAt(start))) {
                start++;
            }
        }
        lines.add(text.substring(start, plain.length()));
        return lines;
    }

    private static int lineEnd(String plain, int start, int width) {
        int limit = Math.min(plain.length(), start + width);
        int newline = plain.indexOf('\n', start);
        if (newline >= 0 && newline <= limit) {
            return newline;
        }
        for (int end = limit; end > start; end--) {
            if (end < plain.length() && Character.isWhitespace(plain.charAt(end))) {
                return end;
            }
        }
        for (int end = limit; end > start + 1; end--) {
            if (JOINTS.indexOf(plain.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return limit;
    }
}
