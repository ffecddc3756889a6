package vn.planlens.outline;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.OutlineKind;

/** Keeps a loose marker ("II NỘI DUNG" without a stop) only where the numbering around it goes on. */
final class LooseMarkers {

    private LooseMarkers() {}

    static List<Piece> confirm(List<Piece> pieces) {
        List<Piece> confirmed = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.marker() != null && !piece.marker().firm() && !goesOn(pieces, i)) {
                confirmed.set(i, piece.withoutMarker());
            }
        }
        return confirmed;
    }

    private static boolean goesOn(List<Piece> pieces, int index) {
        return near(pieces, index, -1) == pieces.get(index).marker().ordinal() - 1
                || near(pieces, index, 1) == pieces.get(index).marker().ordinal() + 1;
    }

    /** The number of the nearest marker of that style in one direction, -1 where there is none. */
    private static int near(List<Piece> pieces, int index, int step) {
        String style = pieces.get(index).style();
        for (int i = index + step; i >= 0 && i < pieces.size(); i += step) {
            Piece piece = pieces.get(i);
            if (piece.marker() != null && piece.style().equals(style)) {
                return piece.marker().ordinal();
            }
            if (piece.marker() != null && piece.marker().kind() == OutlineKind.ANNEX) {
                return -1;
            }
        }
        return -1;
    }
}
