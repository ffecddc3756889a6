package vn.planlens.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Running text on the terminal: broken between words, with an indent. */
public final class Paragraph {

    private Paragraph() {}

    /** @param lead stands before the first line; the others are indented by its width */
    public static void print(Console console, String lead, String words) {
        int room = Math.max(20, console.width() - lead.length());
        String indent = lead;
        for (String line : lines(words, room)) {
            console.out().println(indent + line);
            indent = " ".repeat(lead.length());
        }
    }

    private static List<String> lines(String words, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split("[ \\t]+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
