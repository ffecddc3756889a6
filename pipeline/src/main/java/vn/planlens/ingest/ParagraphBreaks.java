package vn.planlens.ingest;

import java.util.List;
import java.util.Optional;
import vn.planlens.model.OutlineKind;
import vn.planlens.rules.OutlineMarker;
import vn.planlens.rules.OutlineMarkers;

/**
 * Says which lines begin a paragraph. Markers, bullets and fixed words decide alone; elsewhere the end of the line
 * before, how full it was, the blank lines and the first sign are weighed against one another. What a blank line means
 * is learned from the text itself: in some every line is followed by one.
 */
final class ParagraphBreaks {

    private static final OutlineMarkers MARKERS = OutlineMarkers.read();
    private static final String BULLETS = "-–—+•*●○▪■□◦➢➤→✓✔❖§·";
    private static final String NEVER_FIRST = "/,;.)%";
    private static final int SENTENCE = 100;
    private static final int PLACE = 40;
    private static final int LONGEST_MARK = 6;
    private static final double FULL = 0.9;
    private static final int GAPS = 4;

    private final List<FlowLine> lines;
    private final LineWidths widths;
    private final double[] gapEvidence = new double[GAPS];
    private final boolean[] starts;

    private ParagraphBreaks(List<FlowLine> lines) {
        this.lines = lines;
        this.widths = new LineWidths(lines);
        this.starts = new boolean[lines.size()];
        learnGaps();
        boolean recipients = false;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 || begins(i, recipients);
            recipients = recipients && !lines.get(i).isCapitals() || isRecipientsHead(lines.get(i));
        }
    }

    /** For each line, whether it begins a paragraph. */
    static boolean[] of(List<FlowLine> lines) {
        return new ParagraphBreaks(lines).starts;
    }

    /** A bullet: a dash, plus or dot in front of an item. */
    static boolean isBullet(String line) {
        if (line.isEmpty() || BULLETS.indexOf(line.charAt(0)) < 0) {
            return false;
        }
        if (line.length() == 1) {
            return true;
        }
        char next = line.charAt(1);
        return next == ' ' || Character.isUpperCase(next) && !line.matches("-\\p{Lu}{2,}.*");
    }

    private static boolean isRecipientsHead(FlowLine line) {
        return line.bare().regionMatches(true, 0, "Nơi nhận", 0, 8);
    }

    private void learnGaps() {
        double[] begin = new double[GAPS];
        double[] goOn = new double[GAPS];
        double begins = 0;
        double goesOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            FlowLine before = lines.get(i - 1);
            FlowLine line = lines.get(i);
            if (line.pageTop()) {
                continue;
            }
            if (goesOnInSmallLetters(i)) {
                goOn[line.gap()]++;
                goesOn++;
            } else if (before.isFinished()
                    && (isBullet(line.bare()) || firmMarker(line).isPresent())) {
                begin[line.gap()]++;
                begins++;
            }
        }
        for (int gap = 0; gap < GAPS; gap++) {
            double ratio = (begin[gap] + 0.5) / (begins + 2) * (goesOn + 2) / (goOn[gap] + 0.5);
            gapEvidence[gap] = Math.max(-2.5, Math.min(2.5, Math.log(ratio)));
        }
    }

    private static Optional<OutlineMarker> firmMarker(FlowLine line) {
        return MARKERS.at(line.bare()).filter(OutlineMarker::firm);
    }

    /** A bullet or number whose words stand on the next line. */
    private static boolean isMarkAlone(FlowLine line) {
        String text = line.bare();
        if (text.length() == 1) {
            return BULLETS.indexOf(text.charAt(0)) >= 0;
        }
        return text.length() <= LONGEST_MARK
                && ".)".indexOf(text.charAt(text.length() - 1)) >= 0
                && firmMarker(line).isPresent();
    }

    private boolean begins(int i, boolean recipients) {
        FlowLine before = lines.get(i - 1);
        FlowLine line = lines.get(i);
        if (line.box() != null && line.box().start() != RawDocument.Start.UNTOLD) {
            return line.box().start() == RawDocument.Start.BEGINS;
        }
        if (isMarkAlone(before)) {
            return false;
        }
        if (isBullet(line.bare())) {
            return !isDashOfSentence(before, line) && !isDashInFullLine(i);
        }
        if (isSymbolBroken(before, line) || NEVER_FIRST.indexOf(line.bare().charAt(0)) >= 0) {
            return false;
        }
        Optional<OutlineMarker> marker = firmMarker(line);
        if (marker.isPresent()) {
            return !isNumberOfSentence(i, marker.get());
        }
        if (line.startsLower()) {
            return before.isFinished() && weight(i) > 0;
        }
        if (LineWords.starts(line.bare(), LineWords.Use.ALONE)
                || isPlaceAndDate(before, line)
                || isSecondHead(i)
                || before.isCapitals() && isName(line)) {
            return true;
        }
        if (recipients) {
            return isBullet(before.bare()) ? before.isFinished() || line.isCapitals() || isName(line) : weight(i) > -1;
        }
        return weight(i) > 0;
    }

    /** A dash between the parts of a name or the years of a period, not in front of an item. */
    static boolean isDashOfSentence(FlowLine before, FlowLine line) {
        if (before.isFinished()) {
            return false;
        }
        String behind = line.bare().substring(1).strip();
        boolean period =
                !behind.isEmpty() && Character.isDigit(behind.charAt(0)) && Character.isDigit(before.lastSign());
        return period || LineWords.isPairBroken(before.text(), line.bare());
    }

    /** A dash in a sentence that was broken before it: small letters go on behind a full line. */
    private boolean isDashInFullLine(int i) {
        FlowLine before = lines.get(i - 1);
        String behind = lines.get(i).bare().substring(1).strip();
        boolean small = !behind.isEmpty() && Character.isLowerCase(behind.charAt(0));
        return small && !before.isFinished() && !isBullet(before.bare()) && widths.isWrapped() && widths.fill(i) > FULL
                || small && !before.isFinished() && widths.isWrapped() && widths.fill(i) > 1;
    }

    /** "An Lộc, ngày 15 tháng 01 năm 2025" under the number of the document. */
    private static boolean isPlaceAndDate(FlowLine before, FlowLine line) {
        int day = line.bare().indexOf(", ngày");
        return day > 0
                && day < PLACE
                && line.bare().indexOf("tháng", day) > 0
                && line.bare().indexOf("năm", day) > 0
                && (before.isCapitals() || before.text().length() < PLACE);
    }

    /** A line in capitals under another one that had room for it: title, office, post. */
    private boolean isSecondHead(int i) {
        FlowLine before = lines.get(i - 1);
        return before.isCapitals()
                && lines.get(i).isCapitals()
                && (widths.isWrapped() ? widths.fill(i) < FULL : before.text().length() < SENTENCE);
    }

    /** The symbol of a cited document is broken between the lines: "76/NQ-" and "CP", "76/NQ" and "-CP". */
    static boolean isSymbolBroken(FlowLine before, FlowLine line) {
        String last = before.lastWord();
        char sign = last.isEmpty() ? 0 : last.charAt(last.length() - 1);
        char first = line.text().charAt(0);
        boolean joinsBehind =
                last.length() > 1 && !last.contains("://") && (sign == '-' || sign == '/') && !last.endsWith("./");
        boolean joinsBefore = (first == '-' || first == '/')
                && line.text().length() > 1
                && Character.isUpperCase(line.text().charAt(1))
                && (Character.isDigit(sign) || last.indexOf('/') > 0 && Character.isUpperCase(sign));
        return joinsBehind && Character.isLetterOrDigit(first) || joinsBefore;
    }

    private boolean isNumberOfSentence(int i, OutlineMarker marker) {
        FlowLine before = lines.get(i - 1);
        if (before.isFinished() || before.isCapitals() || marker.kind() == OutlineKind.ANNEX) {
            return false;
        }
        boolean full =
                widths.isWrapped() ? widths.fill(i) > FULL : before.text().length() > SENTENCE / 2;
        return full && LineWords.ends(before.text(), LineWords.Use.AWAITS);
    }

    private static boolean isName(FlowLine line) {
        return line.text().matches("(?:(?:ThS|TS|BS|KS)\\. ?)?(?:\\p{Lu}\\p{Ll}+ ?){2,6}");
    }

    /** Above 0 where the line rather begins a paragraph. */
    private double weight(int i) {
        FlowLine before = lines.get(i - 1);
        FlowLine line = lines.get(i);
        double weight = line.pageTop() ? 0 : gapEvidence[line.gap()];
        if (before.isFinished()) {
            weight += before.lastSign() == ':' ? 2 : 1;
        } else if (before.lastSign() == ',') {
            weight -= 3.5;
        } else if (!before.isCapitals()
                && (LineWords.isOpen(before.text())
                        || Character.isDigit(line.firstSign())
                                && LineWords.ends(before.text(), LineWords.Use.AWAITS))) {
            weight -= 3;
        } else if (isNameBroken(before, line)) {
            weight -= 1.5;
        }
        if (line.startsLower()) {
            weight -= 2.5;
        } else if (LineWords.starts(line.bare(), LineWords.Use.OPENS)) {
            weight += 1.5;
        } else if (LineWords.starts(line.bare(), LineWords.Use.CITES)) {
            weight -= 1.5;
        } else if ((before.isFinished() || before.lastSign() == ',')
                && LineWords.starts(line.bare(), LineWords.Use.ISSUER)) {
            weight += 1.5;
        }
        if (line.isCapitals() != before.isCapitals()) {
            weight += 2.5;
        } else if (starts[i - 1] && !before.isFinished() && firmMarker(before).isPresent()) {
            // A heading rather than the first line of a numbered sentence that goes on with a name.
            weight += 1;
        }
        return weight + fillEvidence(i);
    }

    /** A name of several words may be broken between the lines: "tỉnh Hà" and "Tĩnh về ...". */
    private static boolean isNameBroken(FlowLine before, FlowLine line) {
        String last = before.lastWord();
        String text = line.bare();
        int second = text.indexOf(' ') + 1;
        return isTitleCase(last)
                && isTitleCase(line.firstWord())
                && second > 0
                && Character.isLowerCase(text.charAt(second));
    }

    private static boolean isTitleCase(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private double fillEvidence(int i) {
        FlowLine before = lines.get(i - 1);
        if (!widths.isWrapped()) {
            boolean sentence = before.text().length() > SENTENCE && !before.isCapitals();
            return before.isFinished() || !sentence ? 3 : -1;
        }
        // The first line of a paragraph is often indented and so holds less.
        double fill = widths.fill(i) + (starts[i - 1] && before.box() == null ? 0.05 : 0);
        if (fill < 0.9) {
            return fill < 0.8 ? 3.5 : 2;
        }
        return (fill < 0.96 ? 0.5 : fill < 1 ? -0.5 : -1.5) + indentEvidence(i);
    }

    /** A line that goes on although it is not full was indented: it is the first of its paragraph. */
    private double indentEvidence(int i) {
        if (i + 1 == lines.size() || !goesOnInSmallLetters(i + 1)) {
            return 0;
        }
        double fill = widths.fill(i + 1);
        return fill < 0.97 ? 2 : fill < 1 ? 1 : fill > 1.04 ? -1 : 0;
    }

    private boolean goesOnInSmallLetters(int i) {
        return lines.get(i).startsLower()
                && !lines.get(i - 1).isFinished()
                && MARKERS.at(lines.get(i).bare()).isEmpty();
    }
}
