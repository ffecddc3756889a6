package vn.planlens.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Outline;
import vn.planlens.model.OutlineKind;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;
import vn.planlens.model.WhiteSpace;
import vn.planlens.outline.Regions.Region;

/** Makes the outline of the grown tree: titles, texts, ids, pages. */
final class OutlineWriter {

    private static final int LONGEST_TITLE = 200;

    private final SourceText source;
    private final List<Piece> pieces;
    private final Region[] regions;
    private final PartWords words;
    private final int[] pageStarts;
    private final Map<String, Integer> seen = new HashMap<>();

    OutlineWriter(SourceText source, List<Piece> pieces, Region[] regions, PartWords words) {
        this.source = source;
        this.pieces = pieces;
        this.regions = regions;
        this.words = words;
        this.pageStarts =
                source.pageStarts().stream().mapToInt(Integer::intValue).toArray();
    }

    Outline write(PartDraft root, List<PartDraft> drafts) {
        for (PartDraft draft : drafts) {
            if (draft.kind == OutlineKind.ANNEX) {
                titleOfAnnex(draft);
            } else {
                titleOfPart(draft);
            }
        }
        return new Outline(nodes(root.children));
    }

    private List<OutlineNode> nodes(List<PartDraft> drafts) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (PartDraft draft : drafts) {
            String id = id(draft);
            int start = start(draft);
            int ownEnd = draft.children.isEmpty() ? draft.ownEnd : start(draft.children.get(0));
            nodes.add(new OutlineNode(
                    id,
                    draft.kind,
                    draft.written.isEmpty() ? "PL" : draft.written,
                    draft.path,
                    draft.level(),
                    draft.title,
                    draft.runIn,
                    words(draft.textStart, Math.max(draft.textStart, ownEnd)),
                    new Span(start, draft.end),
                    page(start),
                    nodes(draft.children)));
        }
        return nodes;
    }

    private int start(PartDraft draft) {
        Piece piece = pieces.get(draft.piece);
        return piece.span().start()
                + (piece.marker() == null ? 0 : piece.marker().start());
    }

    private String id(PartDraft draft) {
        String id = "s-" + draft.path.replace(' ', '-');
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "~" + count;
    }

    private Integer page(int offset) {
        if (pageStarts.length == 0) {
            return null;
        }
        int found = Arrays.binarySearch(pageStarts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    private void titleOfPart(PartDraft draft) {
        Piece piece = pieces.get(draft.piece);
        int body = piece.span().start() + piece.marker().end();
        String behind = source.text()
                .substring(Math.min(body, piece.span().end()), piece.span().end());
        int length = Headings.titleLength(behind, draft.kind, isFollowed(draft), words);
        int titleEnd = body + length;
        boolean whole = titleEnd >= piece.span().end();
        if (whole) {
            for (int next = draft.piece + 1; next < pieces.size() && continuesTitle(draft, piece, next); next++) {
                titleEnd = pieces.get(next).span().end();
                if (behind.isBlank() && !pieces.get(next).isCapitals()) {
                    break;
                }
            }
            setTitle(draft, body, titleEnd);
        } else {
            draft.runIn = heading(body, titleEnd);
            draft.textStart = body;
        }
    }

    private boolean isFollowed(PartDraft draft) {
        int next = draft.piece + 1;
        boolean text = next < pieces.size()
                && regions[next] == Region.BODY
                && pieces.get(next).marker() == null;
        return text || !draft.children.isEmpty();
    }

    /** A heading in capitals goes on in the next block, and one that is only a marker has its words there. */
    private boolean continuesTitle(PartDraft draft, Piece head, int next) {
        Piece piece = pieces.get(next);
        if (regions[next] != Region.BODY || !piece.isParagraph() || piece.marker() != null || piece.isBullet()) {
            return false;
        }
        boolean bare = head.text().length() <= head.marker().end();
        boolean heading = piece.text().length() < LONGEST_TITLE
                && ".;".indexOf(piece.text().charAt(piece.text().length() - 1)) < 0;
        return bare && next == draft.piece + 1 && heading || head.isCapitals() && piece.isCapitals();
    }

    private void titleOfAnnex(PartDraft draft) {
        Piece piece = pieces.get(draft.piece);
        int body = piece.span().start()
                + (piece.marker() == null ? 0 : piece.marker().end());
        int end = piece.span().end();
        int next = draft.piece + 1;
        while (next < pieces.size() && regions[next] == Region.ANNEX_TITLE) {
            end = pieces.get(next++).span().end();
        }
        int annexed = Annexed.in(source.text().substring(Math.min(body, end), end), words);
        setTitle(draft, body, annexed >= 0 ? body + annexed : end);
        if (annexed < 0 && next < pieces.size() && regions[next] == Region.ANNEXED) {
            draft.textStart = pieces.get(next).span().start();
        }
    }

    private void setTitle(PartDraft draft, int body, int titleEnd) {
        draft.title = heading(body, Math.max(body, titleEnd));
        draft.textStart = Math.min(draft.end, Math.max(body, titleEnd));
        if (draft.textStart < draft.end && source.text().charAt(draft.textStart) == ':') {
            draft.textStart++;
        }
    }

    /** The words of a range without what closes a heading, or null where there are none. */
    private String heading(int start, int end) {
        String heading = words(start, end);
        while (heading != null && !heading.isEmpty() && ":.*".indexOf(heading.charAt(heading.length() - 1)) >= 0) {
            heading = heading.substring(0, heading.length() - 1).strip();
        }
        return heading == null || heading.isEmpty() ? null : heading;
    }

    /** The words of a range as a person reads them, or null where there are none. */
    private String words(int start, int end) {
        String words = WhiteSpace.collapsed(source.text().substring(start, end).strip());
        return words.isEmpty() ? null : words;
    }
}
