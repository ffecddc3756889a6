package vn.planlens.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.planlens.model.OutlineKind;

/**
 * What the blocks are apart from marked parts: the closing paragraphs, the recipients and the signature (which belong
 * to no part), and the heads of annexes.
 */
final class Regions {

    private static final Pattern WORD_ENDS = Pattern.compile("[\\s*_#]+");

    /** What a block is. */
    enum Region {
        /** Letterhead, title, bases, or the body of a part. */
        BODY,
        /** The last paragraphs before the recipients. */
        CLOSING,
        /** Recipients, signature, and what stands there. */
        OUTSIDE,
        /** An annex begins. */
        ANNEX,
        /** Goes on with the annex's title. */
        ANNEX_TITLE,
        /** "(Kèm theo Kế hoạch số ...)". */
        ANNEXED,
        /** A further document begins, as a plan behind the decision that issues it. */
        DOCUMENT
    }

    /** A title has at most so many blocks. */
    private static final int TITLE_BLOCKS = 5;

    /** The closing paragraphs are among the last so many. */
    private static final int CLOSING_BLOCKS = 8;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SIGNATURE = 60;

    private final List<Piece> pieces;
    private final PartWords words;
    private final Region[] regions;

    private Regions(List<Piece> pieces, PartWords words) {
        this.pieces = pieces;
        this.words = words;
        this.regions = new Region[pieces.size()];
        Arrays.fill(regions, Region.BODY);
        divide();
    }

    static Region[] of(List<Piece> pieces, PartWords words) {
        return new Regions(pieces, words).regions;
    }

    private void divide() {
        boolean outside = false;
        boolean listed = false;
        boolean marked = false;
        int bodyStart = 0;
        for (int i = 0; i < regions.length; i++) {
            Piece piece = pieces.get(i);
            Region head = headAt(i, marked);
            if (head != null) {
                close(bodyStart, outside ? bodyStart : i);
                regions[i] = head;
                i = head == Region.ANNEX ? titleEnd(i) : head == Region.DOCUMENT ? Math.max(i, annexedAt(i)) : i;
                outside = false;
                bodyStart = i + 1;
                continue;
            }
            if (!outside && marked && isEnd(piece)) {
                close(bodyStart, i);
                outside = true;
                listed = words.starts(piece, PartWords.Use.RECIPIENTS);
            } else if (outside) {
                listed = listed && !piece.isCapitals() || words.starts(piece, PartWords.Use.RECIPIENTS);
            }
            if (outside && reopens(piece, listed)) {
                outside = false;
                regions[i] = Region.DOCUMENT;
                bodyStart = i + 1;
            } else if (outside) {
                regions[i] = Region.OUTSIDE;
            }
            marked |= piece.marker() != null;
        }
        close(bodyStart, outside ? bodyStart : regions.length);
    }

    private boolean isEnd(Piece piece) {
        if (piece.marker() != null) {
            return false;
        }
        return words.starts(piece, PartWords.Use.RECIPIENTS) || isSignature(piece);
    }

    private boolean isSignature(Piece piece) {
        return piece.isCapitals()
                && piece.text().length() <= LONGEST_SIGNATURE
                && words.starts(piece, PartWords.Use.SIGNATURE);
    }

    /** A marker behind the signature begins a further document, unless the recipients are numbered. */
    private static boolean reopens(Piece piece, boolean listed) {
        if (piece.marker() == null || !piece.marker().firm()) {
            return false;
        }
        return !listed
                || piece.marker().kind() != OutlineKind.ARABIC && piece.marker().kind() != OutlineKind.LETTER;
    }

    private Region headAt(int i, boolean marked) {
        Piece piece = pieces.get(i);
        if (piece.marker() != null) {
            return piece.marker().kind() == OutlineKind.ANNEX ? Region.ANNEX : null;
        }
        if (!marked || !isTitle(piece) || isSignature(piece) || words.starts(piece, PartWords.Use.RECIPIENTS)) {
            return null;
        }
        boolean behindSignature = i > 0 && regions[i - 1] == Region.OUTSIDE
                || i > 0 && pieces.get(i - 1).isTable();
        int annexed = annexedAt(i);
        if (words.starts(piece, PartWords.Use.TYPE)) {
            boolean ownAnnex =
                    annexed >= 0 && !words.contains(pieces.get(annexed).text(), PartWords.Use.DECIDED);
            return ownAnnex ? Region.ANNEX : behindSignature ? Region.DOCUMENT : null;
        }
        boolean named = behindSignature && words.starts(piece, PartWords.Use.ANNEX);
        return annexed >= 0 || named ? Region.ANNEX : null;
    }

    /** The block that says to what the title at {@code i} is annexed, or -1. */
    private int annexedAt(int i) {
        for (int at = i; at < Math.min(i + TITLE_BLOCKS, pieces.size()); at++) {
            Piece piece = pieces.get(at);
            if (at > i && (!piece.isParagraph() || piece.marker() != null)) {
                return -1;
            }
            if (at > i && words.starts(piece, PartWords.Use.ANNEXED)) {
                return at;
            }
            if (Annexed.in(piece.text(), words) > 0) {
                return at;
            }
            if (at > i && !isTitle(piece) && piece.text().length() > LONGEST_TITLE) {
                return -1;
            }
        }
        return -1;
    }

    /** Capitals, at least at the beginning. */
    private static boolean isTitle(Piece piece) {
        if (!piece.isParagraph() || piece.isBullet() || piece.text().length() > LONGEST_TITLE) {
            return false;
        }
        if (piece.isCapitals()) {
            return true;
        }
        String[] first = WORD_ENDS.split(piece.text(), 4);
        return first.length > 2 && first[0].length() > 1 && isUpper(first[0]) && isUpper(first[1]);
    }

    private static boolean isUpper(String word) {
        return word.chars().allMatch(Character::isUpperCase) && !word.isEmpty();
    }

    /** Marks the title that goes on behind an annex's first block; the index of its last block. */
    private int titleEnd(int annex) {
        Piece head = pieces.get(annex);
        boolean titled =
                head.marker() == null || head.text().length() > head.marker().end();
        int last = annex;
        for (int at = annex + 1; at < Math.min(annex + TITLE_BLOCKS, pieces.size()); at++) {
            Piece piece = pieces.get(at);
            if (!piece.isParagraph() || piece.marker() != null || piece.isBullet()) {
                break;
            }
            if (words.starts(piece, PartWords.Use.ANNEXED)) {
                regions[at] = Region.ANNEXED;
                return at;
            }
            boolean annexedLater = annexedAt(at) > at;
            boolean heading = ".;:".indexOf(piece.text().charAt(piece.text().length() - 1)) < 0
                    && piece.text().length() < LONGEST_TITLE;
            if (!heading || titled && !piece.isCapitals() && !annexedLater) {
                break;
            }
            regions[at] = Region.ANNEX_TITLE;
            titled = true;
            last = at;
        }
        return last;
    }

    /** Finds the closing paragraphs of a body. */
    private void close(int from, int to) {
        int closing = -1;
        for (int i = to - 1; i >= Math.max(from, to - CLOSING_BLOCKS); i--) {
            Piece piece = pieces.get(i);
            if (piece.marker() != null || !piece.isParagraph() && i < to - 1) {
                break;
            }
            if (words.starts(piece, PartWords.Use.CLOSING)) {
                closing = i;
                break;
            }
            boolean onlyOrders = closing == i + 1 || closing < 0 && i == to - 1;
            if (onlyOrders && isOrder(i)) {
                closing = i;
            }
        }
        if (closing >= 0) {
            Arrays.fill(regions, closing, to, Region.CLOSING);
        }
    }

    /** An order about the plan as a whole, and not what stands under a heading of its own. */
    private boolean isOrder(int i) {
        Piece piece = pieces.get(i);
        if (piece.isBullet() || !words.starts(piece, PartWords.Use.ORDER)) {
            return false;
        }
        String lower = piece.text().toLowerCase(Locale.ROOT);
        boolean ofPlan = lower.contains("kế hoạch") || lower.contains("báo cáo") || lower.endsWith("./.");
        Piece before = i == 0 ? piece : pieces.get(i - 1);
        boolean headed = before.marker() != null && Headings.isHeading(before);
        return ofPlan && !headed;
    }
}
