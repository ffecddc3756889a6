package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/** Joins each run of lines between other elements. */
final class LineRuns {

    private LineRuns() {}

    /** The elements with their runs of lines made paragraphs, tables and footnotes. */
    static List<RawDocument.Element> join(List<RawDocument.Element> elements) {
        List<RawDocument.Element> joined = new ArrayList<>();
        List<RawDocument.Line> lines = new ArrayList<>();
        for (RawDocument.Element element : elements) {
            if (element instanceof RawDocument.Line line) {
                lines.add(line);
            } else {
                joined.addAll(LineJoiner.join(lines));
                lines.clear();
                joined.add(element);
            }
        }
        joined.addAll(LineJoiner.join(lines));
        return joined;
    }
}
