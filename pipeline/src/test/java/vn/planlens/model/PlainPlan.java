package vn.planlens.model;

import java.util.ArrayList;
import java.util.List;

/** Makes a plan of a few lines of text, for tests: each line is a paragraph, there is no outline and no header. */
public final class PlainPlan {

    private PlainPlan() {}

    /** The text as it is, with an empty outline. */
    public static PlanText of(String text) {
        return of(text, Header.NONE);
    }

    /** The text as it is, with what the document says of itself. */
    public static PlanText of(String text, Header header) {
        return new PlanText(source(text), Outline.EMPTY, header);
    }

    /** Each line of the text as a paragraph. */
    public static SourceText source(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block.Paragraph(new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        SourceFile file = new SourceFile("plan.txt", "plan.txt", "text/plain", 0, null, "vi", false, text.length());
        return new SourceText("sha256:0", file, text, blocks, List.of(), List.of());
    }
}
