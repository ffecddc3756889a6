package vn.planlens.compare;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.compare.WordWeights.Bag;
import vn.planlens.model.OutlineNode;

/**
 * A section with what it is compared by; each is a thing of its own, whatever its words.
 *
 * @see SectionComparer
 */
final class Section {

    private final OutlineNode node;
    private final Section parent;
    private final int depth;
    private final String own;
    private final List<String> title;
    private final List<String> words;
    private Bag titleBag;
    private Bag bag;

    private Section(OutlineNode node, Section parent, int depth, String own, Wording wording) {
        this.node = node;
        this.parent = parent;
        this.depth = depth;
        this.own = own;
        this.title = wording.of(node.heading() == null ? "" : node.heading());
        this.words = wording.of(own);
    }

    /** All sections of an outline in reading order. */
    static List<Section> of(List<OutlineNode> outline, String text, Wording wording) {
        List<Section> sections = new ArrayList<>();
        collect(outline, null, 1, text, wording, sections);
        return sections;
    }

    private static void collect(
            List<OutlineNode> nodes, Section parent, int depth, String text, Wording wording, List<Section> into) {
        for (OutlineNode node : nodes) {
            Section section = new Section(node, parent, depth, own(node, text), wording);
            into.add(section);
            collect(node.children(), section, depth + 1, text, wording, into);
        }
    }

    /** Heading and own text, without the marker and the parts. */
    private static String own(OutlineNode node, String text) {
        int start = Math.min(node.span().start(), text.length());
        int end = Math.min(node.span().end(), text.length());
        for (OutlineNode child : node.children()) {
            end = Math.min(end, Math.max(start, child.span().start()));
        }
        String own = text.substring(start, end);
        int marker = own.indexOf(node.marker());
        boolean leads = marker >= 0 && own.substring(0, marker).isBlank();
        return leads ? own.substring(marker + node.marker().length()).replaceFirst("^[.)\\]:/ \\-–]+", "") : own;
    }

    void weigh(WordWeights weights) {
        titleBag = weights.bag(title);
        bag = weights.bag(words);
    }

    OutlineNode node() {
        return node;
    }

    /** The section above it, or null. */
    Section parent() {
        return parent;
    }

    /** 1 for a top-level section. */
    int depth() {
        return depth;
    }

    /** Heading and own text. */
    String own() {
        return own;
    }

    /** The words of its heading, empty where it has none. */
    List<String> title() {
        return title;
    }

    List<String> words() {
        return words;
    }

    Bag titleBag() {
        return titleBag;
    }

    Bag bag() {
        return bag;
    }
}
