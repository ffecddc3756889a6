package vn.planlens.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.OutlineKind;

/** Keeps a loose marker ("II NỘI DUNG" without a stop) only where the numbering around it goes on. */
final class LooseMarkers {

    private LooseMarkers() {}

    static List<Piece> confirm(List<Piece> pieces) {
        int[] before = nearest(pieces, 0, 1);
        int[] behind = nearest(pieces, pieces.size() - 1, -1);
        List<Piece> confirmed = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.marker() == null || piece.marker().firm()) {
                continue;
            }
            int ordinal = piece.marker().ordinal();
            if (before[i] != ordinal - 1 && behind[i] != ordinal + 1) {
                confirmed.set(i, piece.withoutMarker());
            }
        }
        return confirmed;
    }

    /** For each piece the number of the nearest marker of its style that was passed before, -1 where there is none. */
    private static int[] nearest(List<Piece> pieces, int from, int step) {
        int[] nearest = new int[pieces.size()];
        Map<String, Integer> passed = new HashMap<>();
        for (int i = from; i >= 0 && i < nearest.length; i += step) {
            Piece piece = pieces.get(i);
            if (piece.marker() == null) {
                continue;
            }
            if (piece.marker().kind() == OutlineKind.ANNEX) {
                passed.clear();
            }
            Integer last = passed.put(piece.style(), piece.marker().ordinal());
            nearest[i] = last == null ? -1 : last;
        }
        return nearest;
    }
}
