package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Block;
import vn.planlens.model.Header.Signer;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;

/**
 * Reads recipients and signature. Their two columns may stand one below the other, in either order, or run together line
 * by line; so each line is asked what of it belongs to the one and what to the other.
 */
final class ClosingReader {

    /** More lines than these no list of recipients and no signature block has. */
    private static final int LONGEST = 80;

    /** Code units; a longer line is none of a signature block. */
    private static final int SHORT_LINE = 60;

    /** So many lines above "Nơi nhận" a signature block can begin that was read first. */
    private static final int SIGNATURE_ABOVE = 12;

    private final SignatureWords words;
    private final PersonNames persons = new PersonNames();
    private final SignatureStarts starts;
    private final DocumentTypes types;

    ClosingReader(DocumentTypes types, SignatureWords words) {
        this.words = words;
        this.starts = new SignatureStarts(words, persons);
        this.types = types;
    }

    Closing read(PlanText plan) {
        List<Line> lines = lines(plan);
        int label = label(lines, words.labels(plan.words()));
        SignatureBlock block = new SignatureBlock(words, persons);
        Recipients recipients = new Recipients();
        if (label >= 0) {
            takeAbove(lines, label, block);
            takeBelow(lines, label, block, recipients);
        }
        // A block without a name is not signed yet; another one further on is another document's.
        if (!block.isComplete() && !block.hasPosition()) {
            block = anywhere(lines, block);
        }
        Signer signer = block.signer();
        if (signer.name() == null) {
            signer = new Signer(stamped(lines), signer.position(), signer.capacity());
        }
        return new Closing(recipients.lines(), signer);
    }

    /** All lines but those of tables that hold content. */
    private static List<Line> lines(PlanText plan) {
        List<Line> lines = new ArrayList<>();
        for (Block block : plan.blocks()) {
            boolean content = block instanceof Block.Table table
                    && table.rows().stream().anyMatch(row -> row.cells().size() > 2);
            if (!content && !(block instanceof Block.Footnote)) {
                lines.addAll(Line.of(plan.text(), plan.folded(), block.span()));
            }
        }
        return lines;
    }

    /**
     * The line that holds "Nơi nhận:", or -1.
     *
     * @param labels where such words stand in the text, in reading order
     */
    private int label(List<Line> lines, List<Span> labels) {
        int line = 0;
        for (Span label : labels) {
            while (line < lines.size() && lines.get(line).span().end() < label.end()) {
                line++;
            }
            if (line < lines.size() && lines.get(line).span().contains(label) && labelEnd(lines.get(line)) >= 0) {
                return line;
            }
        }
        return -1;
    }

    /** Where the label "Nơi nhận:" ends in the line, or -1: "Nơi nhận hồ sơ" is none. */
    private int labelEnd(Line line) {
        Span label = words.label(line.folded());
        if (label == null || !Character.isUpperCase(line.text().charAt(label.start()))) {
            return -1;
        }
        int end = label.end();
        while (end < line.text().length() && " *_".indexOf(line.text().charAt(end)) >= 0) {
            end++;
        }
        boolean closed =
                end == line.text().length() || ":.;-".indexOf(line.text().charAt(end)) >= 0;
        boolean first = line.text().substring(0, label.start()).chars().noneMatch(Character::isLetterOrDigit);
        boolean colon = end < line.text().length() && line.text().charAt(end) == ':';
        if (!(first && closed) && !colon) {
            return -1;
        }
        return colon ? end + 1 : end;
    }

    private void takeAbove(List<Line> lines, int label, SignatureBlock block) {
        int from = label;
        for (int i = Math.max(0, label - SIGNATURE_ABOVE); i < label && from == label; i++) {
            if (starts.begins(lines.get(i))) {
                from = i;
            }
        }
        for (int i = from; i < label; i++) {
            block.take(lines.get(i));
        }
        Line line = lines.get(label);
        Line before = line.part(0, words.label(line.folded()).start());
        if (before != null && starts.begins(before)) {
            block.take(before);
        }
    }

    private void takeBelow(List<Line> lines, int label, SignatureBlock block, Recipients recipients) {
        int end = Math.min(lines.size(), label + LONGEST);
        for (int i = label; i < end; i++) {
            Line line = i > label
                    ? lines.get(i)
                    : lines.get(i)
                            .part(labelEnd(lines.get(i)), lines.get(i).text().length());
            if (line == null || words.isStamp(line.folded())) {
                continue;
            }
            if (i > label && isNextDocument(line)) {
                return;
            }
            take(line, block, recipients);
            if (recipients.isFiled() && block.isComplete()) {
                return;
            }
        }
    }

    private void take(Line line, SignatureBlock block, Recipients recipients) {
        boolean bullet = Recipients.hasBullet(line.text());
        int cut = bullet ? starts.inside(line) : starts.begins(line) ? 0 : -1;
        if (cut < 0 && !bullet && (recipients.isFiled() || isNameAlone(line, block)) && block.take(line)) {
            return;
        }
        if (cut < 0 && !bullet) {
            cut = starts.inside(line);
        }
        Line left = cut < 0 ? line : line.part(0, cut);
        if (left != null) {
            recipients.take(left);
        }
        if (cut >= 0) {
            block.take(line.part(cut, line.text().length()));
        }
    }

    private boolean isNameAlone(Line line, SignatureBlock block) {
        int start = words.endOfTitle(line.folded(), 0);
        return block.hasPosition()
                && persons.isName(line.text().substring(start).strip());
    }

    /** Whether an annex, or the plan that a decision carries, begins. */
    private boolean isNextDocument(Line line) {
        boolean title = line.isUpperCase()
                && types.at(line.folded(), 0)
                        .filter(hit -> hit.span().end() == line.folded().length())
                        .isPresent();
        return title || words.isNextDocument(line.folded()) && !Recipients.hasBullet(line.text());
    }

    /** A signature block that stands apart from "Nơi nhận", or a document without it. */
    private SignatureBlock anywhere(List<Line> lines, SignatureBlock known) {
        for (int i = 0; i < lines.size(); i++) {
            if (starts.begins(lines.get(i)) && !isAboveBases(lines, i)) {
                SignatureBlock block = new SignatureBlock(words, persons);
                for (int j = i; j < Math.min(lines.size(), i + SIGNATURE_ABOVE) && !block.isComplete(); j++) {
                    boolean taken = block.take(lines.get(j));
                    if (!taken && lines.get(j).text().length() > SHORT_LINE) {
                        break;
                    }
                }
                if (block.isComplete() && block.hasPosition()) {
                    return block;
                }
            }
        }
        return known;
    }

    /** Who decides stands right above the bases of a decision, and has not signed there. */
    private static boolean isAboveBases(List<Line> lines, int i) {
        return i + 1 < lines.size() && lines.get(i + 1).folded().startsWith("căn cứ");
    }

    /** The person whose digital signature is shown, or null. */
    private String stamped(List<Line> lines) {
        for (Line line : lines) {
            int colon = line.text().indexOf(':');
            if (colon > 0 && words.isStamp(line.folded())) {
                String who = line.text().substring(colon + 1).strip();
                if (persons.isName(who)) {
                    return Casing.properName(who);
                }
            }
        }
        return null;
    }
}
