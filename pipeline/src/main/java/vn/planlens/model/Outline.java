package vn.planlens.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The marked parts of a document as a tree.
 *
 * @param nodes top-level parts in reading order
 */
public record Outline(List<OutlineNode> nodes) {

    public static final Outline EMPTY = new Outline(List.of());

    public Outline {
        nodes = List.copyOf(nodes);
    }

    /** The deepest part that covers the offset. */
    public Optional<OutlineNode> at(int offset) {
        List<OutlineNode> path = pathTo(offset);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    /** The parts that cover the offset, from the top-level one down; empty where none does. */
    public List<OutlineNode> pathTo(int offset) {
        List<OutlineNode> path = new ArrayList<>();
        OutlineNode node = covering(nodes, offset);
        while (node != null) {
            path.add(node);
            node = covering(node.children(), offset);
        }
        return path;
    }

    /** The one of these siblings that covers the offset, or null; they stand in reading order and do not overlap. */
    private static OutlineNode covering(List<OutlineNode> siblings, int offset) {
        int low = 0;
        int high = siblings.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = siblings.get(middle).span();
            if (span.contains(offset)) {
                return siblings.get(middle);
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    /** Every part in reading order, a parent before its children. */
    public List<OutlineNode> all() {
        List<OutlineNode> all = new ArrayList<>();
        collect(nodes, all);
        return all;
    }

    private static void collect(List<OutlineNode> siblings, List<OutlineNode> into) {
        for (OutlineNode node : siblings) {
            into.add(node);
            collect(node.children(), into);
        }
    }
}
