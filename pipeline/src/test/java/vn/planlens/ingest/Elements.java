package vn.planlens.ingest;

import java.util.List;
import java.util.stream.Collectors;

/** Joins lines for tests and shows what they became. */
final class Elements {

    private Elements() {}

    static List<RawDocument.Element> of(String text) {
        List<RawDocument.Line> lines = text.lines()
                .map(line -> new RawDocument.Line(line, RawDocument.NO_PAGE, null))
                .toList();
        return LineJoiner.join(lines);
    }

    /** Paragraphs as they are, footnotes behind {@code ^}, rows with cells parted by {@code |}, lines in them by /. */
    static List<String> shown(String text) {
        return of(text).stream().flatMap(element -> show(element).lines()).toList();
    }

    private static String show(RawDocument.Element element) {
        if (element instanceof RawDocument.Paragraph paragraph) {
            return paragraph.text();
        }
        if (element instanceof RawDocument.Footnote footnote) {
            return "^" + footnote.text();
        }
        return ((RawDocument.Table) element)
                .rows().stream()
                        .map(row -> row.cells().stream().map(Elements::show).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
    }

    private static String show(RawDocument.Cell cell) {
        String span = cell.columnSpan() > 1 ? "<" + cell.columnSpan() + ">" : "";
        return span + String.join(" / ", cell.paragraphs());
    }
}
