package vn.planlens.outline;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Block;
import vn.planlens.model.Outline;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;

/** Documents for tests, one paragraph a line; a line that begins with {@code |} is the row of a table. */
final class Documents {

    private static final OutlineParser PARSER = new OutlineParser();

    private Documents() {}

    static SourceText of(String text) {
        StringBuilder whole = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean row = line.startsWith("|");
            String words = row ? line.substring(1) : line;
            if (words.isBlank()) {
                continue;
            }
            Span span = new Span(whole.length(), whole.length() + words.length());
            blocks.add(
                    row
                            ? new Block.Table(span, List.of(new Block.Row(List.of(new Block.Cell(span, 0, 1)))))
                            : new Block.Paragraph(span));
            whole.append(words).append('\n');
        }
        SourceFile file = new SourceFile("a.txt", "a.txt", "text/plain", 0, null, "vi", false, whole.length());
        return new SourceText("sha256:0", file, whole.toString(), blocks, List.of(), List.of());
    }

    static Outline outline(String text) {
        return PARSER.parse(of(text));
    }

    /** Each part as {@code path title} or {@code path "first words of its text"}. */
    static List<String> shape(String text) {
        return outline(text).all().stream().map(Documents::shape).toList();
    }

    private static String shape(OutlineNode node) {
        String paragraph = node.runIn() == null ? "\"" + firstWords(node.text()) + "\"" : node.runIn() + ":";
        String words = node.title() == null ? paragraph : node.title();
        return node.path() + " " + words;
    }

    private static String firstWords(String text) {
        String[] words = String.valueOf(text).split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(4, words.length)));
    }
}
