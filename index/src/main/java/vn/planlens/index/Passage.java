package vn.planlens.index;

import java.util.List;
import vn.planlens.model.Span;

/**
 * Words of a plan around one or more matches.
 *
 * @param text the words, white space collapsed; starts and ends at word boundaries
 * @param matches where the matches stand in {@code text}, in order and without overlap
 * @param span where the first match stands in the plan's normalised text (of the passage where nothing is marked)
 * @param page 1-based, or null where the format has no pages
 * @param cutBefore whether more text of the section stands before it
 * @param cutAfter whether more text of the section stands after it
 */
public record Passage(String text, List<Span> matches, Span span, Integer page, boolean cutBefore, boolean cutAfter) {

    public Passage {
        matches = List.copyOf(matches);
    }
}
