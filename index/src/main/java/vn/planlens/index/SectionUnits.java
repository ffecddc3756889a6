package vn.planlens.index;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.Span;

/**
 * Cuts a plan's text into the units that a search finds: each section's heading and own text, the opening lines above
 * the first section, and what stands between a section's parts. The units follow one another and give the whole text.
 */
final class SectionUnits {

    /**
     * A unit.
     *
     * @param path the sections it stands in, from the top one down; empty for text outside any section
     * @param span in the plan's text
     */
    record Unit(List<OutlineNode> path, Span span) {

        /** The section itself, or null. */
        OutlineNode node() {
            return path.isEmpty() ? null : path.get(path.size() - 1);
        }
    }

    private final String text;
    private final List<Unit> units = new ArrayList<>();

    private SectionUnits(String text) {
        this.text = text;
    }

    static List<Unit> of(List<OutlineNode> outline, String text) {
        SectionUnits cut = new SectionUnits(text);
        cut.cover(List.of(), outline, 0, text.length());
        return cut.units;
    }

    private void cover(List<OutlineNode> path, List<OutlineNode> children, int start, int end) {
        int at = start;
        for (OutlineNode child : children) {
            int from = Math.max(at, Math.min(child.span().start(), end));
            int to = Math.max(from, Math.min(child.span().end(), end));
            add(path, at, from);
            List<OutlineNode> inner = new ArrayList<>(path);
            inner.add(child);
            cover(inner, child.children(), from, to);
            at = to;
        }
        add(path, at, end);
    }

    private void add(List<OutlineNode> path, int start, int end) {
        if (start < end && !text.substring(start, end).isBlank()) {
            units.add(new Unit(List.copyOf(path), new Span(start, end)));
        }
    }
}
