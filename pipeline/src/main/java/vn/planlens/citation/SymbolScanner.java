package vn.planlens.citation;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.citation.NumberReader.Number;
import vn.planlens.citation.NumberSymbol.Proof;

/**
 * Finds numbers with their symbols in a text, by one pass that looks a bounded number of signs ahead at each figure,
 * slash and dash.
 */
final class SymbolScanner {

    /** Longest stretch of signs that a symbol, or the gap left for a number, can take. */
    private static final int LONGEST = 120;

    /** Whether anything can begin at the most common signs. */
    private static final boolean[] TOLD = new boolean[0x2000];

    static {
        for (char sign = 0; sign < TOLD.length; sign++) {
            TOLD[sign] = sign == 'h' || sign == 'w' || sign == '-' || Signs.isSlash(sign) || isFigure(sign);
        }
    }

    private final SymbolCodes codes;
    private final String text;
    private final String folded;
    private final NumberReader numbers;
    private final SymbolReader symbols;
    private int cellEnd = -1;

    SymbolScanner(SymbolCodes codes, IssuingBodies bodies, String text, String folded) {
        this.codes = codes;
        this.text = text;
        this.folded = folded;
        this.numbers = new NumberReader(folded);
        this.symbols = new SymbolReader(codes, bodies, text, folded);
    }

    /** Every number with a symbol, in reading order and without overlap; web addresses are passed over. */
    List<NumberSymbol> all() {
        List<NumberSymbol> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            char sign = folded.charAt(at);
            if (sign < TOLD.length && !TOLD[sign]) {
                at++;
                continue;
            }
            NumberSymbol symbol = null;
            int next = at + 1;
            if (sign == 'h' && folded.startsWith("http", at) || sign == 'w' && folded.startsWith("www.", at)) {
                next = wordEnd(at);
            } else if (Signs.isSlash(sign) || sign == '-') {
                symbol = withoutNumber(at);
            } else if (isFigure(sign) && numbers.mayBegin(at)) {
                int limit = limit(at);
                Number number = numbers.read(at, limit);
                symbol = number == null ? null : symbols.read(at, number, limit);
                next = figureEnd(at);
            }
            if (symbol != null) {
                found.add(symbol);
                next = symbol.span().end();
            }
            at = next;
        }
        return found;
    }

    private static boolean isFigure(char sign) {
        return sign >= '0' && sign <= '9' || sign == 'o' || sign == 'l' || sign == 'i';
    }

    /** A symbol never crosses a cell of a table; to be asked for in reading order. */
    private int limit(int at) {
        if (cellEnd < at) {
            int tab = text.indexOf('\t', at);
            cellEnd = tab < 0 ? text.length() : tab;
        }
        return Math.min(cellEnd, at + LONGEST);
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < folded.length() && folded.charAt(end) != ' ' && folded.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private int figureEnd(int at) {
        int end = at + 1;
        while (end < folded.length() && Signs.isDigit(folded, end)) {
            end++;
        }
        return end;
    }

    /** A symbol whose number is left open: nothing but fillers stand between it and the word before. */
    private NumberSymbol withoutNumber(int at) {
        int limit = limit(at);
        int next = Signs.skipBlanks(folded, at + 1, limit);
        if (next < 0 || !Signs.isWordSign(folded, next)) {
            return null;
        }
        int before = gapStart(folded, Math.max(0, at - LONGEST), at);
        if (before == 0 || !Signs.isLetter(folded, before - 1) && folded.charAt(before - 1) != ':') {
            return null;
        }
        NumberSymbol symbol = symbols.read(at, new Number(null, at, false), limit);
        if (symbol == null || !symbol.typed() || symbol.codes().size() < 2) {
            return null;
        }
        boolean whole = codes.isBody(symbol.codes().get(1)) && symbol.party() == (folded.charAt(at) == '-');
        return whole ? symbol.with(Proof.NUMBER_WORD) : null;
    }

    /** Where the blanks, dots and lines begin that stand for a number to be filled in, or a word of x's. */
    static int gapStart(String folded, int floor, int end) {
        int at = end;
        while (at > floor) {
            char sign = folded.charAt(at - 1);
            boolean placeholder = sign == 'x' && (at == end || !Signs.isLetter(folded, at) || folded.charAt(at) == 'x');
            if (!Signs.isBlank(sign) && !Signs.isFiller(sign) && !placeholder) {
                break;
            }
            at--;
        }
        return at;
    }
}
