package vn.planlens.citation;

import java.util.List;
import java.util.Locale;
import vn.planlens.citation.CodeReader.Part;
import vn.planlens.citation.NumberReader.Number;
import vn.planlens.citation.NumberSymbol.Proof;
import vn.planlens.model.Span;

/**
 * Reads the symbol behind a number. Blanks, line ends, the dash family and look-alike letters may stand in it; what is
 * guessed is marked.
 */
final class SymbolReader {

    private static final int FEWEST_LETTERS_ALONE = 3;
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2099;

    private static final List<String> FILE_ENDINGS = List.of(".pdf", ".doc", ".xls", ".aspx", ".htm", ".zip", ".rar");

    private final SymbolCodes codes;
    private final IssuingBodies bodies;
    private final String folded;
    private final CodeReader parts;

    SymbolReader(SymbolCodes codes, IssuingBodies bodies, String text, String folded) {
        this.codes = codes;
        this.bodies = bodies;
        this.folded = folded;
        this.parts = new CodeReader(codes, text, folded);
    }

    /** The symbol that follows the number, or null where none does before the limit. */
    NumberSymbol read(int start, Number number, int limit) {
        int at = Signs.skipBlanks(folded, number.end(), limit);
        if (at < 0 || at >= limit || isStop(at)) {
            return null;
        }
        char separator = separator(at, number.end());
        if (separator != 0 && separator != ' ') {
            at = Signs.skipBlanks(folded, at + 1, limit);
            if (at >= 0 && at < limit && separator == '/' && Signs.isSlash(folded.charAt(at))) {
                at = Signs.skipBlanks(folded, at + 1, limit);
            }
        }
        Integer year = at >= 0 && separator == '/' ? yearAt(at, limit) : null;
        boolean misread = year != null && !folded.startsWith(year.toString(), at);
        if (year != null) {
            at = Signs.skipBlanks(folded, Signs.skipBlanks(folded, at + 4, limit) + 1, limit);
        }
        Part head = at < 0 || at >= limit ? null : parts.read(at, limit);
        return head == null ? null : symbol(start, misread ? number.withDoubt() : number, year, separator, head, limit);
    }

    /** "... ngày 18/8/2022." before a line "QUYẾT ĐỊNH:": the dot ends a sentence and parts no number from a symbol. */
    private boolean isStop(int at) {
        return folded.charAt(at) == '.' && at + 1 < folded.length() && Character.isWhitespace(folded.charAt(at + 1));
    }

    /** What parts number and symbol: a slash, a dash, a dot, a blank, or nothing (0). */
    private char separator(int at, int numberEnd) {
        char sign = folded.charAt(at);
        if (Signs.isSlash(sign)) {
            return '/';
        }
        if (sign == '-' || sign == '_') {
            return '-';
        }
        boolean tight = at == numberEnd;
        return sign == '.' && tight ? '.' : tight ? 0 : ' ';
    }

    /** A year that a separator follows, or null. */
    private Integer yearAt(int at, int limit) {
        if (at + 5 > limit) {
            return null;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            char sign = folded.charAt(i) == 'o' ? '0' : folded.charAt(i) == 'l' ? '1' : folded.charAt(i);
            if (sign < '0' || sign > '9') {
                return null;
            }
            year = year * 10 + sign - '0';
        }
        int next = Signs.skipBlanks(folded, at + 4, limit);
        boolean parted = next >= 0
                && next < limit
                && (Signs.isSlash(folded.charAt(next)) || folded.charAt(next) == '-' || folded.charAt(next) == '.');
        return parted && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    private NumberSymbol symbol(int start, Number number, Integer year, char separator, Part head, int limit) {
        CodeSequence read = new CodeSequence(codes, parts, folded, head);
        read.readAll(limit);
        if (read.codes().size() == 1 && !head.known()) {
            read.takeSplit(codes.split(head.code().toLowerCase(Locale.ROOT)));
        }
        boolean typed = codes.isType(read.codes().get(0));
        boolean whole =
                typed && read.codes().size() > 1 && codes.isBody(read.codes().get(1));
        boolean parted = separator != 0 && separator != ' ';
        // "667TTr-STP": the slash is lost, and the kind before it must prove the rest.
        boolean tight = separator == 0
                && typed
                && read.codes().size() > 1
                && codes.isDepartment(read.codes().get(1));
        if (!parted && !whole && !tight || isFileName(read.end())) {
            return null;
        }
        // 76/NQ-CP and 05-NQ/TU are the two ways; with two dashes or two slashes the body tells which was meant.
        boolean confused = whole && separator != '.' && (separator == '-') == (read.second() != '/');
        boolean written = separator == '-' || separator != '/' && read.second() == '/';
        boolean party = confused ? bodies.isParty(read.codes().get(1)) : written;
        return new NumberSymbol(
                new Span(start, read.end()),
                number.digits(),
                year,
                read.codes(),
                typed,
                party,
                number.doubted() || read.doubted() || !parted || confused,
                proof(read, typed, whole, separator, year, number),
                read.rules());
    }

    private boolean isFileName(int end) {
        return FILE_ENDINGS.stream().anyMatch(ending -> folded.startsWith(ending, end));
    }

    private Proof proof(CodeSequence read, boolean typed, boolean whole, char separator, Integer year, Number number) {
        if (separator == 0 && !whole) {
            return Proof.KIND;
        }
        if (separator == ' ' || read.blankForDash() || number.doubted()) {
            return whole ? Proof.NUMBER_WORD : Proof.KIND;
        }
        if (whole || codes.isNumbered(read.codes().get(0)) && year != null) {
            return Proof.NONE;
        }
        boolean guessed = read.doubted() && read.second() == 0;
        boolean swapped = separator == '-' && read.second() != '/';
        if (read.codes().size() == 1 || separator == '.' || swapped || guessed) {
            return Proof.KIND;
        }
        boolean spelledOut = typed && separator == '/' && read.codes().get(1).length() >= FEWEST_LETTERS_ALONE;
        return spelledOut ? Proof.NONE : Proof.NUMBER_WORD;
    }
}
