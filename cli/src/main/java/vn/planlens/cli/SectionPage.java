package vn.planlens.cli;

import java.util.List;
import java.util.Objects;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Paragraph;
import vn.planlens.index.StoredPlan;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Span;

/** A section of a plan on the terminal: its words, and what was found in them. */
final class SectionPage {

    private static final String BULLET = "  · ";

    private final Console console;
    private final String text;
    private final List<Finding> findings;

    SectionPage(Console console, StoredPlan stored) {
        this.console = console;
        this.text = stored.text();
        this.findings = Finding.of(stored.plan(), Wording.of(console));
    }

    /** A section's words, each paragraph followed by what was found in it. */
    void print(OutlineNode node) {
        int start = node.span().start();
        while (start < node.span().end()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0
                    ? node.span().end()
                    : Math.min(lineEnd, node.span().end());
            Span paragraph = new Span(start, end);
            if (!paragraph.of(text).isBlank()) {
                Paragraph.print(console, "", paragraph.of(text).strip());
                findings.stream()
                        .filter(finding -> paragraph.contains(finding.span().start()))
                        .forEach(finding -> Paragraph.print(console, BULLET, told(finding)));
            }
            start = end + 1;
        }
        console.out().println();
    }

    /** A task is the paragraph itself; of everything else it is told which words were taken for what. */
    private String told(Finding finding) {
        String kind = console.message("kind." + finding.kind()) + ": ";
        String value = Objects.requireNonNullElse(finding.value(), "");
        if (finding.kind().equals("task")) {
            return kind + value;
        }
        return kind + finding.quote() + (value.isEmpty() ? "" : " → " + value);
    }
}
