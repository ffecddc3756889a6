package vn.planlens.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.planlens.citation.CodeReader.Part;
import vn.planlens.model.RuleId;

/** Reads the codes of one symbol, one behind the other, with what parts them. */
final class CodeSequence {

    private static final int MOST_CODES = 8;
    private static final int LONGEST_SUFFIX_CODE = 4;
    private static final char OPTIONAL_HYPHEN = '\u00ad';

    /** Documents of several bodies, whose codes follow one another. */
    private static final Set<String> JOINT =
            Set.of("TTLT", "NQLT", "KHLT", "KHLN", "KHPH", "CTPH", "CTrPH", "QCPH", "QCLN", "HDLN", "HDLT");

    private final SymbolCodes known;
    private final CodeReader parts;
    private final String folded;
    private final List<String> codes = new ArrayList<>();
    private final List<RuleId> rules = new ArrayList<>();
    private int end;
    private boolean doubted;
    private boolean blankForDash;
    private char second;

    CodeSequence(SymbolCodes known, CodeReader parts, String folded, Part head) {
        this.known = known;
        this.parts = parts;
        this.folded = folded;
        take(head);
    }

    List<String> codes() {
        return codes;
    }

    /** The rows that told how a code is meant. */
    List<RuleId> rules() {
        return rules;
    }

    int end() {
        return end;
    }

    boolean doubted() {
        return doubted;
    }

    /** Whether a blank stands where the dash should. */
    boolean blankForDash() {
        return blankForDash;
    }

    /** What parts the first two codes, or 0. */
    char second() {
        return second;
    }

    void readAll(int limit) {
        boolean more = true;
        while (more && codes.size() < MOST_CODES) {
            more = readNext(limit);
        }
    }

    /** Replaces the single code by the two it was written together of, if it was. */
    void takeSplit(List<String> split) {
        if (split != null) {
            codes.clear();
            codes.addAll(split);
            doubted = true;
        }
    }

    private void take(Part part) {
        codes.add(part.code());
        end = part.end();
        doubted |= part.doubted();
        if (part.rule() != null) {
            rules.add(part.rule());
        }
    }

    private boolean readNext(int limit) {
        int at = Signs.skipBlanks(folded, end, limit);
        if (at < 0 || at >= limit) {
            return false;
        }
        char sign = folded.charAt(at);
        boolean tight = at == end;
        if (!tight && folded.substring(end, at).indexOf(OPTIONAL_HYPHEN) >= 0 && Character.isLetter(sign)) {
            return readPart(at, limit, '-', true);
        }
        boolean joining = sign == '-' || Signs.isSlash(sign) || sign == '_' || sign == '.' && tight;
        if (!joining) {
            return !tight && readBehindBlank(at, limit);
        }
        int next = Signs.skipBlanks(folded, at + 1, limit);
        if (next >= 0 && next < limit && folded.charAt(next) == sign && sign != '.') {
            next = Signs.skipBlanks(folded, next + 1, limit);
        }
        boolean stop = next < 0 || next >= limit || sign == '.' && next > at + 1;
        return !stop && readPart(next, limit, Signs.isSlash(sign) ? '/' : sign, tight && next == at + 1);
    }

    private boolean readPart(int at, int limit, char separator, boolean tight) {
        Part part = parts.read(at, limit);
        if (part == null || separator == '.' && !part.known() && part.code().length() > LONGEST_SUFFIX_CODE) {
            return false;
        }
        boolean fits;
        if (codes.size() == 1 && !known.isNumbered(codes.get(0))) {
            fits = tight || isBody(part) || !part.known() && part.code().length() > 1;
        } else {
            // "76/NQ-CP - UBND tỉnh" is no symbol of three codes, "TTLT-BNV - BTC" is.
            fits = tight && separator != '/' || JOINT.contains(codes.get(0)) && isBody(part);
        }
        if (fits) {
            if (codes.size() == 1) {
                second = separator;
            }
            take(part);
        }
        return fits;
    }

    private boolean isBody(Part part) {
        return part.known() && known.isBody(part.code());
    }

    /** "12/NQ HĐND": the dash is lost. */
    private boolean readBehindBlank(int at, int limit) {
        if (codes.size() > 1 || !known.isType(codes.get(0))) {
            return false;
        }
        Part part = parts.read(at, limit);
        if (part == null || !isBody(part) || part.doubted()) {
            return false;
        }
        second = ' ';
        blankForDash = true;
        doubted = true;
        take(part);
        return true;
    }
}
