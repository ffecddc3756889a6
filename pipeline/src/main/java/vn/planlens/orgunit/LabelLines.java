package vn.planlens.orgunit;

import java.util.List;
import vn.planlens.model.Block;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;

/**
 * Finds the lines below a duty that tell by labels who does it, with whom, until when: "- Đơn vị chủ trì: ...",
 * "- Phối hợp: ...", "- Thời gian thực hiện: ...".
 */
final class LabelLines {

    /** A duty has no more such lines. */
    private static final int MOST = 6;

    /** Code units. */
    private static final int LONGEST_LABEL = 40;

    private final AssignmentWords words;
    private final List<Block> blocks;
    private final PlanText plan;
    private final String folded;

    LabelLines(AssignmentWords words, PlanText plan) {
        this.words = words;
        this.plan = plan;
        this.blocks = plan.blocks();
        this.folded = plan.folded();
    }

    /** The index of the last of the lines below block {@code i}; {@code i} itself where none names who leads. */
    int lastBelow(int i) {
        boolean led = false;
        int last = i;
        while (last + 1 < blocks.size() && last - i < MOST && isLabelled(blocks.get(last + 1))) {
            last++;
            led |= isLed(blocks.get(last).span());
        }
        return led && !isLabelled(blocks.get(i)) ? last : i;
    }

    private boolean isLabelled(Block block) {
        if (!(block instanceof Block.Paragraph) || beginsPart(block.span())) {
            return false;
        }
        int start = contentStart(block.span());
        int limit = Math.min(block.span().end(), start + LONGEST_LABEL);
        for (int at = start; at < limit; at++) {
            char sign = folded.charAt(at);
            if (sign == ':') {
                return at > start;
            }
            if (".,;".indexOf(sign) >= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isLed(Span line) {
        int start = contentStart(line);
        Gazetteer.Hit<RuleId> label = words.of(Role.LEAD).longestAt(folded, start, line.end());
        return label != null && folded.startsWith(":", skipBlanks(label.span().end(), line.end()));
    }

    private boolean beginsPart(Span line) {
        List<OutlineNode> path = plan.outline().pathTo(line.start());
        return !path.isEmpty() && path.get(path.size() - 1).span().start() == line.start();
    }

    private int contentStart(Span line) {
        int at = line.start();
        while (at < line.end() && !Character.isLetter(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipBlanks(int at, int end) {
        int to = at;
        while (to < end && Character.isWhitespace(folded.charAt(to))) {
            to++;
        }
        return to;
    }
}
