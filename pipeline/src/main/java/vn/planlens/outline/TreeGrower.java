package vn.planlens.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.planlens.model.OutlineKind;
import vn.planlens.rules.OutlineMarker;

/**
 * Finds each marked part's place in the tree. Annex, part, chapter and section stand above the rest; below them the
 * document's own use decides: a style of marker that is open goes on with its siblings, a new one begins a level below.
 */
final class TreeGrower {

    /** So far ahead is looked whether an open list goes on. */
    private static final int AHEAD = 60;

    private static final Set<String> UPPER = Set.of("A.", "ROMAN");

    private final List<Piece> pieces;
    private final PartDraft root = PartDraft.root();
    private final int[] nextArticle;
    private PartDraft top = root;

    TreeGrower(List<Piece> pieces) {
        this.pieces = pieces;
        this.nextArticle = new int[pieces.size() + 1];
        for (int i = pieces.size() - 1; i >= 0; i--) {
            OutlineMarker marker = pieces.get(i).marker();
            boolean article = marker != null && marker.kind() == OutlineKind.ARTICLE;
            nextArticle[i] = article ? marker.ordinal() : nextArticle[i + 1];
        }
    }

    PartDraft root() {
        return root;
    }

    /** Ends every open part. */
    void reset() {
        top = root;
    }

    /** Ends every open part but the top-level one, to which what follows belongs. */
    void closeToTop() {
        while (!top.isRoot() && !top.parent.isRoot()) {
            top = top.parent;
        }
    }

    /** Lets the open parts reach to the offset. */
    void reach(int offset) {
        for (PartDraft node = top; !node.isRoot(); node = node.parent) {
            node.end = offset;
        }
        if (top.children.isEmpty()) {
            top.ownEnd = offset;
        }
    }

    /** Begins an annex. */
    PartDraft annex(int piece, String number, String written) {
        String path = number.isEmpty() ? "PL" : "PL " + number;
        top = new PartDraft(root, OutlineKind.ANNEX, "ANNEX", written, path, number, 0, piece);
        return top;
    }

    /** Begins the part whose marker stands at the block. */
    PartDraft add(int index) {
        Piece piece = pieces.get(index);
        OutlineMarker marker = piece.marker();
        PartDraft parent = marker.kind() == OutlineKind.DECIMAL ? decimalParent(piece) : parent(index);
        top = new PartDraft(
                parent,
                marker.kind(),
                piece.style(),
                marker.written(),
                path(parent, marker),
                marker.label(),
                marker.ordinal(),
                index);
        return top;
    }

    /** The open parts, the deepest first, without the root. */
    private List<PartDraft> open() {
        List<PartDraft> open = new ArrayList<>();
        for (PartDraft node = top; !node.isRoot(); node = node.parent) {
            open.add(node);
        }
        return open;
    }

    private static int rank(OutlineKind kind) {
        return switch (kind) {
            case ANNEX -> 0;
            case PART -> 1;
            case CHAPTER -> 2;
            case SECTION -> 3;
            default -> 4;
        };
    }

    private PartDraft parent(int index) {
        Piece piece = pieces.get(index);
        int rank = rank(piece.marker().kind());
        if (rank < 4) {
            return open().stream()
                    .filter(node -> rank(node.kind) < rank)
                    .findFirst()
                    .orElse(root);
        }
        boolean upper = UPPER.contains(piece.style());
        List<PartDraft> candidates = open().stream()
                .filter(node -> !upper
                        || UPPER.contains(node.style)
                        || rank(node.kind) < 4
                        || node.kind == OutlineKind.ARTICLE && articlesGoOn(index, node.ordinal))
                .toList();
        PartDraft sibling = sibling(piece, candidates);
        if (sibling == null) {
            return candidates.isEmpty() ? root : candidates.get(0);
        }
        if (sibling != top && piece.marker().ordinal() == 1 && listGoesOn(index, sibling)) {
            return top;
        }
        return sibling.parent;
    }

    /** The open part with which the marker goes on; null where it begins a level of its own. */
    private static PartDraft sibling(Piece piece, List<PartDraft> candidates) {
        int ordinal = piece.marker().ordinal();
        Comparator<PartDraft> nearest = Comparator.comparingInt(node -> distance(node.ordinal, ordinal));
        PartDraft same = candidates.stream()
                .filter(node -> node.style.equals(piece.style()))
                .min(nearest)
                .orElse(null);
        if (same != null) {
            return same;
        }
        // "1." and "2)" of one list: typed carelessly, told by the number.
        return candidates.stream()
                .filter(node -> node.kind == piece.marker().kind() && ordinal == node.ordinal + 1)
                .findFirst()
                .orElse(null);
    }

    private static int distance(int before, int ordinal) {
        int step = ordinal - before;
        return step == 1 ? 0 : step > 1 ? step : 1000 - step;
    }

    /** Whether a further article follows, so that what stands between is part of the article before. */
    private boolean articlesGoOn(int index, int ordinal) {
        return nextArticle[index + 1] == ordinal + 1;
    }

    /** Whether the deepest open list goes on behind a new list that begins at the block, which so lies within it. */
    private boolean listGoesOn(int index, PartDraft outer) {
        if (top.isRoot() || top.style.equals(pieces.get(index).style())) {
            return false;
        }
        for (int i = index + 1; i < Math.min(pieces.size(), index + AHEAD); i++) {
            Piece later = pieces.get(i);
            if (later.marker() == null) {
                continue;
            }
            if (UPPER.contains(later.style()) || rank(later.marker().kind()) < 4) {
                return false;
            }
            if (later.style().equals(top.style)) {
                return later.marker().ordinal() == top.ordinal + 1;
            }
            if (later.style().equals(outer.style)
                    && later.marker().ordinal() == outer.ordinal + 1
                    && outer.ordinal > 1) {
                return false;
            }
        }
        return false;
    }

    /** The open part whose number the marker repeats; else the parent of its equals; else the deepest other part. */
    private PartDraft decimalParent(Piece piece) {
        String[] parts = Piece.components(piece.marker().label());
        List<PartDraft> open = open();
        for (PartDraft node : open) {
            if (DecimalPath.repeats(node, parts)) {
                return node;
            }
        }
        for (PartDraft node : open) {
            if (node.style.equals(piece.style())) {
                return node.parent;
            }
        }
        for (PartDraft node : open) {
            boolean deeper = node.kind == OutlineKind.DECIMAL && Piece.components(node.number).length >= parts.length;
            if (!deeper && node.kind != OutlineKind.LETTER) {
                return node;
            }
        }
        return root;
    }

    private static String path(PartDraft parent, OutlineMarker marker) {
        String own =
                switch (marker.kind()) {
                    case ARTICLE -> "Điều " + marker.label();
                    case CHAPTER -> "Chương " + marker.label();
                    case SECTION -> "Mục " + marker.label();
                    case PART ->
                        "Phần "
                                + (marker.label().length() > 5
                                        ? marker.label().toLowerCase(Locale.ROOT)
                                        : marker.label());
                    default -> marker.label();
                };
        if (marker.kind() == OutlineKind.DECIMAL) {
            return DecimalPath.of(parent, Piece.components(marker.label()));
        }
        return parent.isRoot() ? own : parent.path + "." + own;
    }
}
