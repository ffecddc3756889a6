package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a line that runs of blanks part, with their places. */
final class Segments {

    private Segments() {}

    /**
     * A piece of a line.
     *
     * @param start column of its first character
     * @param end behind its last character
     */
    record Segment(int start, int end, String text) {

        int center() {
            return (start + end) / 2;
        }

        int overlap(Segment other) {
            return Math.min(end, other.end) - Math.max(start, other.start);
        }
    }

    /** @param blanks so many part two pieces */
    static List<Segment> of(String line, int blanks) {
        List<Segment> segments = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ' ') {
                continue;
            }
            if (start >= 0 && i - end >= blanks) {
                segments.add(new Segment(start, end, line.substring(start, end)));
                start = -1;
            }
            start = start < 0 ? i : start;
            end = i + 1;
        }
        if (start >= 0) {
            segments.add(new Segment(start, end, line.substring(start, end)));
        }
        return segments;
    }

    /** The index of the segment under or over which the piece stands. */
    static int nearest(List<Segment> segments, Segment piece) {
        int best = 0;
        for (int i = 1; i < segments.size(); i++) {
            int gain = segments.get(i).overlap(piece) - segments.get(best).overlap(piece);
            boolean nearer = Math.abs(segments.get(i).center() - piece.center())
                    < Math.abs(segments.get(best).center() - piece.center());
            boolean apart =
                    segments.get(i).overlap(piece) <= 0 && segments.get(best).overlap(piece) <= 0;
            if (apart ? nearer : gain > 0) {
                best = i;
            }
        }
        return best;
    }
}
