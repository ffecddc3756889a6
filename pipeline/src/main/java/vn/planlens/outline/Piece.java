package vn.planlens.outline;

import java.util.regex.Pattern;
import vn.planlens.model.Block;
import vn.planlens.model.Span;
import vn.planlens.rules.OutlineMarker;

/**
 * A block of the document as the parser looks at it.
 *
 * @param block where it stands
 * @param text its words, empty for a table or footnote
 * @param opening the first of them, as {@link PartWords} asks for them
 * @param marker the marker with which it begins, or null
 * @param style marker kind and closing sign: parts of one style are siblings; null without marker
 */
record Piece(Block block, String text, String opening, OutlineMarker marker, String style) {

    private static final Pattern COMPONENT_ENDS = Pattern.compile("\\.|(?<=[a-zđ])(?=[0-9])");

    static Piece of(Block block, String whole, OutlineMarker marker) {
        boolean words = block instanceof Block.Paragraph;
        String text = words ? block.span().of(whole) : "";
        return new Piece(block, text, PartWords.opening(text), marker, marker == null ? null : style(text, marker));
    }

    private static String style(String text, OutlineMarker marker) {
        String sign = text.substring(Math.min(
                        text.length(), marker.start() + marker.written().length()))
                .stripLeading();
        boolean bracket = sign.startsWith(")");
        return switch (marker.kind()) {
            case ARABIC -> bracket ? "1)" : "1.";
            case LETTER -> Character.isUpperCase(marker.label().charAt(0)) ? "A." : bracket ? "a)" : "a.";
            case DECIMAL -> "1.1 of " + components(marker.label()).length;
            default -> marker.kind().name();
        };
    }

    /** The numbers and letters of which a decimal marker consists. */
    static String[] components(String label) {
        return COMPONENT_ENDS.split(label);
    }

    Span span() {
        return block.span();
    }

    boolean isParagraph() {
        return block instanceof Block.Paragraph;
    }

    boolean isTable() {
        return block instanceof Block.Table;
    }

    /** Whether it is written in capitals. */
    boolean isCapitals() {
        return isCapitals(text);
    }

    /** Whether words are written in capitals; few small letters between them do no harm. */
    static boolean isCapitals(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length() && 5 * lower <= text.length(); i++) {
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return upper >= 4 && lower * 4 <= upper;
    }

    boolean isBullet() {
        return !text.isEmpty() && "-–—+•*".indexOf(text.charAt(0)) >= 0;
    }

    Piece withoutMarker() {
        return new Piece(block, text, opening, null, null);
    }
}
