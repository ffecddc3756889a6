package vn.planlens.outline;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.OutlineKind;

/** A part while the tree grows. */
final class PartDraft {

    final PartDraft parent;
    final OutlineKind kind;
    final String style;
    final String written;
    final String path;
    final String number;
    final int ordinal;
    final int piece;
    final List<PartDraft> children = new ArrayList<>();

    /** One past its last character, children included. */
    int end;

    /** One past the last character before its first child or the closing paragraphs. */
    int ownEnd;

    String title;

    /** The heading on whose line text follows, or null. */
    String runIn;

    /** Where its own words behind the title begin. */
    int textStart;

    /**
     * @param parent null for the root, which stands for the document
     * @param piece index of the block with its marker
     * @param number its marker's label: what decimal markers of its children repeat
     */
    PartDraft(
            PartDraft parent,
            OutlineKind kind,
            String style,
            String written,
            String path,
            String number,
            int ordinal,
            int piece) {
        this.parent = parent;
        this.kind = kind;
        this.style = style;
        this.written = written;
        this.path = path;
        this.number = number;
        this.ordinal = ordinal;
        this.piece = piece;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    static PartDraft root() {
        return new PartDraft(null, null, "", "", "", "", 0, -1);
    }

    boolean isRoot() {
        return parent == null;
    }

    int level() {
        return isRoot() ? 0 : parent.level() + 1;
    }
}
