package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Block;
import vn.planlens.model.OutlineKind;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;

/**
 * The blocks in which a plan says what it wants: its marked parts, closing paragraphs and annexes; not letterhead,
 * title and bases, nor recipients and signature, which the outline leaves to no part. Where no part but an annex is
 * marked, all blocks are body but bases, recipients and what follows these.
 */
public final class BodyBlocks {

    private static final String RECIPIENTS = "nơi nhận";
    private static final String BASIS = "căn cứ";

    private BodyBlocks() {}

    /** The paragraphs and tables of the body, in reading order; footnotes are apart from it. */
    public static List<Block> of(PlanText plan) {
        List<OutlineNode> parts = plan.outline().nodes();
        boolean marked = parts.stream().anyMatch(part -> part.kind() != OutlineKind.ANNEX);
        SpanSet parted = new SpanSet(parts.stream().map(OutlineNode::span).toList());
        List<Block> body = new ArrayList<>();
        boolean over = false;
        for (Block block : plan.blocks()) {
            Span span = block.span();
            boolean inPart = parted.covers(span.start());
            over = !inPart && (over || plan.folded().startsWith(RECIPIENTS, span.start()));
            boolean basis = plan.folded().startsWith(BASIS, span.start());
            boolean wanted = inPart || !marked && !over && !basis;
            if (wanted && !(block instanceof Block.Footnote)) {
                body.add(block);
            }
        }
        return List.copyOf(body);
    }
}
