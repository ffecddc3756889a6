package vn.planlens.model;

import java.util.List;

/**
 * A part of the document that carries a marker.
 *
 * @param id stable over re-runs and unique in the document, unlike {@code path}
 * @param kind how it is numbered
 * @param marker as written, without its closing sign: {@code II}, {@code a}, {@code Điều 5}
 * @param path the ancestors' markers joined by dots: {@code II.1.a}; an annex is {@code PL}, {@code PL I} ...
 * @param level 1 for a top-level part
 * @param title its heading, or null where the node is itself a paragraph
 * @param runIn the heading with which that paragraph begins ("Công an xã: Chủ trì ..."), or null
 * @param text its own words after the title and before its first child, or null where there are none
 * @param span from its marker to its end, children included
 * @param page 1-based page of its marker, or null
 * @param children in reading order
 */
public record OutlineNode(
        String id,
        OutlineKind kind,
        String marker,
        String path,
        int level,
        String title,
        String runIn,
        String text,
        Span span,
        Integer page,
        List<OutlineNode> children) {

    public OutlineNode {
        children = List.copyOf(children);
    }

    /** What it is about or whom it addresses in a few words: its title, else its run-in heading, else null. */
    public String heading() {
        return title == null ? runIn : title;
    }
}
