package vn.planlens.ingest;

import java.util.List;
import java.util.stream.Collectors;
import vn.planlens.model.Block;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;

/** Shows what a reader made of a file: one line a paragraph, footnote or table row, as a test wants to compare it. */
final class Read {

    private Read() {}

    static List<String> show(RawDocument document) throws UnreadableFileException {
        return show(text(document));
    }

    static SourceText text(RawDocument document) throws UnreadableFileException {
        SourceFile origin = new SourceFile("plan", "plan", "text/plain", 1, null, "vi", false, 0);
        return TextAssembler.assemble("sha256:0", origin, document, ReadLimits.ORDINARY);
    }

    /** Footnotes in braces, rows in brackets: {@code [1|Nội dung|+2 Cải cách]}, {@code +2} for a cell of two columns. */
    static List<String> show(SourceText source) {
        return source.blocks().stream()
                .flatMap(block -> {
                    String text = block.span().of(source.text());
                    if (block instanceof Block.Table table) {
                        return table.rows().stream().map(row -> show(row, source.text()));
                    }
                    return List.of(block instanceof Block.Footnote ? "{" + text + "}" : text).stream();
                })
                .toList();
    }

    private static String show(Block.Row row, String text) {
        return row.cells().stream()
                .map(cell -> (cell.columnSpan() > 1 ? "+" + cell.columnSpan() + " " : "")
                        + cell.span().of(text).replace("\n", " / "))
                .collect(Collectors.joining("|", "[", "]"));
    }
}
