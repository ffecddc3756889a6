package vn.planlens.ingest;

import java.util.List;
import vn.planlens.model.OutlineKind;
import vn.planlens.rules.OutlineMarker;
import vn.planlens.rules.OutlineMarkers;

/**
 * Says which lines begin a paragraph. Markers, bullets and fixed words decide alone; elsewhere {@link BreakWeights}
 * weighs the end of the line before, how full it was, the blank lines and the first signs against one another.
 */
final class ParagraphBreaks {

    static final OutlineMarkers MARKERS = OutlineMarkers.read();
    private static final int LONGEST_MARK = 6;

    /** A title has hardly more lines, the one with the document's type counted. */
    private static final int TITLE_LINES = 4;

    /** "KẾ HOẠCH", "QUYẾT ĐỊNH", "CHƯƠNG TRÌNH". */
    private static final int LONGEST_TYPE = 14;

    /** Among recipients lines of a list rather stand for themselves. */
    private static final double RECIPIENTS = -1;

    private final List<FlowLine> lines;
    private final OutlineMarker[] markers;
    private final LineWidths widths;
    private final BreakWeights weights;
    private final boolean[] starts;

    private ParagraphBreaks(List<FlowLine> lines) {
        this.lines = lines;
        this.markers =
                lines.stream().map(line -> MARKERS.at(line.bare()).orElse(null)).toArray(OutlineMarker[]::new);
        boolean[] marked = new boolean[markers.length];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = LineSigns.isBullet(lines.get(i).bare()) || isFirm(i);
        }
        this.widths = new LineWidths(lines, marked);
        this.weights = new BreakWeights(lines, markers, marked, widths);
        this.starts = new boolean[lines.size()];
        boolean recipients = false;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 || begins(i, recipients);
            recipients = recipients && !lines.get(i).isCapitals() || LineSigns.isRecipientsHead(lines.get(i));
        }
    }

    /** For each line, whether it begins a paragraph. */
    static boolean[] of(List<FlowLine> lines) {
        return new ParagraphBreaks(lines).starts;
    }

    private boolean isFirm(int i) {
        return markers[i] != null && markers[i].firm();
    }

    private boolean begins(int i, boolean recipients) {
        FlowLine before = lines.get(i - 1);
        FlowLine line = lines.get(i);
        if (line.box() != null && line.box().start() != RawDocument.Start.UNTOLD) {
            return line.box().start() == RawDocument.Start.BEGINS;
        }
        if (isMarkAlone(i - 1)) {
            return false;
        }
        if (LineSigns.isBullet(line.bare())) {
            return !LineSigns.isDashOfSentence(before, line) && !isDashInFullLine(i);
        }
        if (LineSigns.isSymbolBroken(before, line) || LineSigns.isInner(line)) {
            return false;
        }
        if (isFirm(i)) {
            return !isNumberOfSentence(i) && !LineSigns.isPartWord(before);
        }
        if (LineSigns.isNumberBroken(before, line)) {
            return false;
        }
        if (line.startsLower()) {
            return before.isFinished() && weights.weigh(i, starts[i - 1]) > 0;
        }
        if (LineWords.starts(line.bare(), LineWords.Use.ALONE)
                || LineSigns.isPlaceAndDate(before, line)
                || isSecondHead(i)
                || isBasisBelowTitle(i)
                || before.isCapitals() && LineSigns.isName(line)) {
            return true;
        }
        if (recipients && LineSigns.isBullet(before.bare())) {
            return before.isFinished() || line.isCapitals() || LineSigns.isName(line);
        }
        return weights.weigh(i, starts[i - 1]) > (recipients ? RECIPIENTS : 0);
    }

    /** A bullet or number whose words stand on the next line. */
    private boolean isMarkAlone(int i) {
        String text = lines.get(i).bare();
        if (text.length() == 1) {
            return LineSigns.isBullet(text);
        }
        boolean closed = ".)".indexOf(text.charAt(text.length() - 1)) >= 0;
        return starts[i] && isFirm(i) && closed && text.length() <= LONGEST_MARK;
    }

    /** A dash in a sentence that was broken before it: small letters go on behind a full line. */
    private boolean isDashInFullLine(int i) {
        FlowLine before = lines.get(i - 1);
        String behind = lines.get(i).bare().substring(1).strip();
        boolean small = !behind.isEmpty() && Character.isLowerCase(behind.charAt(0));
        if (!small || before.isFinished() || !widths.isWrapped()) {
            return false;
        }
        return widths.fill(i) > (LineSigns.isBullet(before.bare()) ? 1 : BreakWeights.FULL);
    }

    /** A line in capitals under another one that had room for it: title, office, post. */
    private boolean isSecondHead(int i) {
        FlowLine before = lines.get(i - 1);
        boolean room = widths.isWrapped()
                ? widths.fill(i) < BreakWeights.FULL
                : before.text().length() < BreakWeights.SENTENCE;
        return room && before.isCapitals() && lines.get(i).isCapitals();
    }

    /** "Thực hiện Quyết định số ..." some lines below KẾ HOẠCH: there the title has ended, however full its line. */
    private boolean isBasisBelowTitle(int i) {
        if (!LineWords.starts(lines.get(i).bare(), LineWords.Use.OPENS)) {
            return false;
        }
        for (int above = i - 2; above >= Math.max(0, i - TITLE_LINES); above--) {
            FlowLine line = lines.get(above);
            if (line.isCapitals() && line.text().length() <= LONGEST_TYPE) {
                return !lines.get(i - 1).isFinished()
                        && !LineWords.isOpen(lines.get(i - 1).text());
            }
        }
        return false;
    }

    /** A number that belongs to the sentence of the line before: "theo quy định tại khoản" and "2. Điều này ...". */
    private boolean isNumberOfSentence(int i) {
        FlowLine before = lines.get(i - 1);
        if (before.isFinished() || before.isCapitals() || markers[i].kind() == OutlineKind.ANNEX) {
            return false;
        }
        boolean full = widths.isWrapped()
                ? widths.fill(i) > BreakWeights.FULL
                : before.text().length() > BreakWeights.SENTENCE / 2;
        return full && LineWords.ends(before.text(), LineWords.Use.AWAITS);
    }
}
