package vn.planlens.index;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.OutlineNode;

/** The sections of an outline as they are coded: each behind its parts. */
final class SectionsMet {

    private final List<OutlineNode> met = new ArrayList<>();
    private int asked = -1;
    private OutlineNode found;

    void add(Object record) {
        if (record instanceof OutlineNode section) {
            met.add(section);
            asked = -1;
        }
    }

    /** The innermost section that holds the offset, or null. */
    OutlineNode at(int offset) {
        if (offset != asked) {
            asked = offset;
            found = null;
            for (int i = 0; i < met.size() && found == null; i++) {
                found = met.get(i).span().contains(offset) ? met.get(i) : null;
            }
        }
        return found;
    }
}
