package vn.planlens.outline;

import java.util.Arrays;
import vn.planlens.model.OutlineKind;

/** Paths of parts whose markers repeat their parents' numbers: "2.1." under II.2 is II.2.1. */
final class DecimalPath {

    private DecimalPath() {}

    /** Whether the marker's number without its last component is that of the part, with those above it or without. */
    static boolean repeats(PartDraft part, String[] parts) {
        int own = Piece.components(part.number).length;
        boolean depth = own == parts.length - 1 || own < parts.length - 1 && part.kind != OutlineKind.DECIMAL;
        return depth && repeated(part.path, parts) == parts.length - 1;
    }

    static String of(PartDraft parent, String[] parts) {
        int repeated = repeated(parent.path, parts);
        PartDraft above = parent;
        if (repeated == 0 && parent.kind == OutlineKind.ARABIC) {
            // The marker claims another parent than the one it stands under; numbers stay as they are written.
            above = parent.parent;
        }
        String own = String.join(".", Arrays.copyOfRange(parts, repeated, parts.length));
        return above.isRoot() ? own : above.path + "." + own;
    }

    /** How many of the first components, all but the last at most, are also the path's last ones. */
    private static int repeated(String path, String[] parts) {
        String[] above = path.split("\\.");
        for (int count = Math.min(above.length, parts.length - 1); count > 0; count--) {
            boolean same = true;
            for (int i = 0; i < count && same; i++) {
                same = number(above[above.length - count + i]).equals(number(parts[i]));
            }
            if (same) {
                return count;
            }
        }
        return 0;
    }

    private static String number(String component) {
        int start = 0;
        while (start + 1 < component.length() && component.charAt(start) == '0') {
            start++;
        }
        return component.substring(start);
    }
}
