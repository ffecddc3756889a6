package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Folding;
import vn.planlens.model.WhiteSpace;

/** Collects the lines under "Nơi nhận" as they come by. Not thread-safe; one a document. */
final class Recipients {

    private static final String BULLETS = "-+•*·●–—▪◦";

    /** Marks that close a recipient. */
    private static final String CLOSING = ";.,:/";

    private final List<String> lines = new ArrayList<>();
    private boolean bulleted;
    private boolean open;
    private boolean filed;

    /** Whether the last line of every list has come by: where the original is filed ("Lưu: VT"). */
    boolean isFiled() {
        return filed;
    }

    List<String> lines() {
        return lines.stream()
                .map(Recipients::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether the line begins with a dash or another bullet. */
    static boolean hasBullet(String text) {
        return !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    /** Takes a line, or the part of one that is not the signature's. */
    void take(Line line) {
        boolean bullet = hasBullet(line.text());
        if (!bullet && line.text().chars().noneMatch(Character::isLetter)) {
            return;
        }
        boolean filingGoesOn = filed && !bullet && lines.get(lines.size() - 1).endsWith(",");
        if (filed && !filingGoesOn) {
            // Only a list in two columns, or a careless one, goes on behind its filing line.
            if (bullet && !isTypistsMark(strip(line.text()))) {
                add(line.text());
            }
            return;
        }
        boolean goesOn =
                !lines.isEmpty() && !bullet && !isFiling(line.text()) && (open && bulleted || isLowerCase(line.text()));
        if (goesOn) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.text());
            open = isOpen(line.text());
            return;
        }
        bulleted |= bullet;
        for (String part : split(line.text(), bullet)) {
            add(part);
        }
    }

    private void add(String text) {
        lines.add(text);
        open = isOpen(text);
        filed |= isFiling(strip(text));
    }

    /** "- A; - B;" are two columns run together; without dashes each semicolon parts. */
    private static List<String> split(String text, boolean bullet) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean closed = text.charAt(i) == ';' || text.charAt(i) == '.' || text.charAt(i) == ',';
            int next = i + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            boolean dash = next > i && next + 1 < text.length() && BULLETS.indexOf(text.charAt(next)) >= 0;
            if (closed && (dash || !bullet && text.charAt(i) == ';')) {
                parts.add(text.substring(start, i + 1));
                start = next;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** "Hoannt 15", "NTH (20b)", "H.5b": one word, or figures behind it. */
    private static boolean isTypistsMark(String text) {
        return text.indexOf(' ') < 0
                || text.chars().anyMatch(Character::isDigit)
                || Folding.bare(text).equals(Folding.fold(text));
    }

    private static boolean isOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ',' || CLOSING.indexOf(last) < 0 && last != ')';
    }

    private static boolean isLowerCase(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    private static boolean isFiling(String text) {
        String folded = Folding.fold(text);
        return folded.startsWith("lưu") && (folded.length() == 3 || !Character.isLetter(folded.charAt(3)));
    }

    private static String strip(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || BULLETS.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        int end = text.length();
        while (end > start && (text.charAt(end - 1) == ' ' || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return WhiteSpace.collapsed(text.substring(start, end));
    }
}
