package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.rules.ColumnHeads;

/**
 * Finds tables in lines: cells parted by tabs or strokes, columns by runs of blanks, or cells one after the other whose
 * columns are lost.
 */
final class LineTables {

    static final ColumnHeads HEADS = ColumnHeads.read();

    private LineTables() {}

    /**
     * Lines that are a table, or letterhead and signature laid out side by side.
     *
     * @param from index of the first line
     * @param to index behind the last line
     * @param elements what they are; null where they only look like a table and are plain text
     */
    record Region(int from, int to, List<RawDocument.Element> elements) {}

    /** The regions in order, without overlap. */
    static List<Region> find(List<FlowLine> lines) {
        List<Region> regions = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Region region = DelimitedTable.at(lines, at);
            region = region == null ? SideBySide.at(lines, at) : region;
            region = region == null ? SpacedTable.at(lines, at) : region;
            region = region == null ? LostTable.at(lines, at) : region;
            if (region == null) {
                at++;
            } else {
                if (region.elements() != null) {
                    regions.add(region);
                }
                at = region.to();
            }
        }
        return regions;
    }
}
