package vn.planlens.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.planlens.model.Block;
import vn.planlens.model.Outline;
import vn.planlens.model.SourceText;
import vn.planlens.outline.Regions.Region;
import vn.planlens.rules.OutlineMarker;
import vn.planlens.rules.OutlineMarkers;

/**
 * Builds the outline of a document; never refuses a text. Numbering is kept as the source has it, gaps and repeats
 * included. Takes time linear in the text. Thread-safe.
 */
public final class OutlineParser {

    private final OutlineMarkers markers = OutlineMarkers.read();
    private final PartWords words = PartWords.read();

    public Outline parse(SourceText source) {
        List<Piece> pieces = LooseMarkers.confirm(pieces(source));
        Region[] regions = Regions.of(pieces, words);
        TreeGrower tree = new TreeGrower(pieces);
        List<PartDraft> drafts = new ArrayList<>();
        for (int i = 0; i < regions.length; i++) {
            Piece piece = pieces.get(i);
            boolean marked = piece.marker() != null;
            switch (regions[i]) {
                case OUTSIDE -> tree.reset();
                case CLOSING -> tree.closeToTop();
                case ANNEX -> {
                    tree.reset();
                    drafts.add(annex(tree, i, piece));
                }
                case DOCUMENT -> {
                    tree.reset();
                    if (marked) {
                        drafts.add(tree.add(i));
                    }
                }
                case BODY -> {
                    if (marked) {
                        drafts.add(tree.add(i));
                    }
                }
                default -> {}
            }
            tree.reach(piece.span().end());
        }
        return new OutlineWriter(source, pieces, regions, words).write(tree.root(), drafts);
    }

    private static PartDraft annex(TreeGrower tree, int index, Piece piece) {
        OutlineMarker marker = piece.marker();
        return marker == null ? tree.annex(index, "", "") : tree.annex(index, marker.label(), marker.written());
    }

    private List<Piece> pieces(SourceText source) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : source.blocks()) {
            Optional<OutlineMarker> marker =
                    block instanceof Block.Paragraph ? markers.at(block.span().of(source.text())) : Optional.empty();
            pieces.add(Piece.of(block, source.text(), marker.orElse(null)));
        }
        return pieces;
    }
}
