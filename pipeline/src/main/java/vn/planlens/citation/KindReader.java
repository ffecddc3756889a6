package vn.planlens.citation;

import java.util.List;
import vn.planlens.citation.DocumentKinds.Named;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.model.Words;

/**
 * Finds the kind that a document's number belongs to: right before "số", or parted from it by a summary or a body,
 * "Luật Thi đua, khen thưởng số", "Kế hoạch của UBND tỉnh số".
 */
final class KindReader {

    private static final int MOST_GAP_WORDS = 14;
    private static final int REACH = 160;
    private static final String GAP_STOPS = ";.!?\"“”";

    private final Grammar grammar;
    private final String text;
    private final String folded;
    private final Words words;

    KindReader(Grammar grammar, PlanText plan) {
        this.grammar = grammar;
        this.text = plan.text();
        this.folded = plan.folded();
        this.words = plan.words();
    }

    /** The kind whose name ends at the offset, or null. */
    Named direct(int floor, int end) {
        return grammar.kinds().endingAt(text, words, floor, end);
    }

    /**
     * The kind that words part from the offset, or null. Of several the nearest counts whose symbols begin like this
     * one ("Quyết định phê duyệt Đề án số 12/QĐ-UBND"); without such, none but a law.
     */
    Named behindGap(NumberSymbol symbol, Named direct, int floor, int end) {
        List<Named> named = grammar.kinds().find(text, words, new Span(Math.max(floor, end - REACH), end));
        Named found = null;
        for (int i = named.size() - 1; i >= 0; i--) {
            Named kind = named.get(i);
            boolean law = kind.kind().codes().isEmpty();
            if (!isGap(folded.substring(kind.span().end(), end), law)) {
                break;
            }
            boolean capital = Character.isUpperCase(text.charAt(kind.span().start()));
            if (kind.abbreviation() || !capital || !fits(kind, symbol, law)) {
                continue;
            }
            boolean sameCode =
                    symbol.typed() && kind.kind().code().equals(symbol.codes().get(0));
            if (sameCode || found == null && direct == null || law && isAmending(kind)) {
                found = kind;
            }
            if (sameCode) {
                break;
            }
        }
        return found;
    }

    /** "Luật Sửa đổi, bổ sung một số điều của Luật ... số": the outer law has the number. */
    private boolean isAmending(Named law) {
        int at = Signs.afterBlanks(folded, law.span().end(), folded.length());
        return Signs.isWordAt(folded, at, folded.length(), "sửa đổi");
    }

    private boolean fits(Named kind, NumberSymbol symbol, boolean law) {
        boolean letter = !symbol.typed()
                && !kind.kind().isGeneric()
                && !kind.kind().mayBeginWith("CV")
                && !law
                && !grammar.codes().isNumbered(symbol.codes().get(0));
        return !letter && grammar.agreement().allows(kind.kind(), symbol);
    }

    /**
     * Whether kind and number can belong together over these words.
     *
     * @param law whether commas may stand in them, as in the names of laws
     */
    static boolean isGap(String gap, boolean law) {
        int words = 0;
        for (int i = 0; i < gap.length(); i++) {
            char sign = gap.charAt(i);
            if (GAP_STOPS.indexOf(sign) >= 0 || sign == ',' && !law) {
                return false;
            }
            if (Signs.isBlank(sign) && (i == 0 || !Signs.isBlank(gap.charAt(i - 1)))) {
                words++;
            }
        }
        return words <= (law ? 2 * MOST_GAP_WORDS : MOST_GAP_WORDS);
    }
}
