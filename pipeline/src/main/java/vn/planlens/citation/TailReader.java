package vn.planlens.citation;

import vn.planlens.citation.DateReader.Dated;
import vn.planlens.citation.IssuingWords.Place;
import vn.planlens.model.Level;

/** Reads date and issuing body behind a document's number, in either order. */
final class TailReader {

    private static final int MOST_PIECES = 6;
    private static final int LONGEST_INSERT = 160;
    private static final int MOST_ISSUERS = 5;

    private final IssuerGrammar grammar;
    private final IssuerEnds ends;
    private final IssuingWords words;
    private final Agreement agreement;
    private final String text;
    private final String folded;
    private final DateReader dates;

    TailReader(Grammar grammar, String text, String folded) {
        this.grammar = grammar.issuers();
        this.ends = grammar.ends();
        this.words = grammar.words();
        this.agreement = grammar.agreement();
        this.text = text;
        this.folded = folded;
        this.dates = new DateReader(folded);
    }

    /** @param symbol the number behind which is read, or null inside a gap between kind and number */
    Tail read(NumberSymbol symbol, int from, int limit) {
        Reading reading = new Reading(symbol, limit);
        reading.end = symbol == null ? from : afterMarks(symbol, from, limit);
        if (symbol != null) {
            reading.readUnitOfSymbol();
        }
        for (int i = 0; i < MOST_PIECES && reading.readPiece(); i++) {
            // Each call reads one piece.
        }
        return new Tail(reading.date, reading.issuer, reading.end);
    }

    /** Behind a footnote's mark, a closing quotation mark or bracket that stands right at the symbol. */
    private int afterMarks(NumberSymbol symbol, int from, int limit) {
        int at = from;
        int digits = at;
        while (digits < limit && Signs.isDigit(folded, digits) && digits - at < 3) {
            digits++;
        }
        at = digits;
        if (at + 2 < limit && folded.charAt(at) == '[' && Signs.isDigit(folded, at + 1)) {
            int close = indexOf(']', at, at + 5);
            at = close > 0 ? close + 1 : at;
        }
        while (at < limit && (folded.charAt(at) == '"' || folded.charAt(at) == '\'')) {
            at++;
        }
        return at < limit && folded.charAt(at) == ')' && isBracketed(symbol) ? at + 1 : at;
    }

    private int indexOf(char sign, int from, int limit) {
        for (int at = from; at < limit && at < folded.length(); at++) {
            if (folded.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }

    /** "Kế hoạch (số 20/KH-UBND) của UBND huyện": nothing but the number stands in brackets. */
    private boolean isBracketed(NumberSymbol symbol) {
        int at = Signs.beforeBlanks(folded, 0, symbol.span().start());
        if (Signs.isWordBefore(folded, 0, at, "số")) {
            at = Signs.beforeBlanks(folded, 0, at - "số".length());
        }
        return at > 0 && folded.charAt(at - 1) == '(';
    }

    private final class Reading {

        private final NumberSymbol symbol;
        private final int limit;
        private Dated date;
        private Issuer issuer;
        private Issuer ofSymbol;
        private int end;
        private boolean bracket;

        Reading(NumberSymbol symbol, int limit) {
            this.symbol = symbol;
            this.limit = limit;
        }

        /** "200/KH-UBND tỉnh ngày 10/8/2023": the unit completes the body that the symbol names. */
        void readUnitOfSymbol() {
            String code = symbol.codes().get(symbol.codes().size() - 1);
            int start = symbol.span().end() - code.length();
            Issuer named = code.length() > 2 ? grammar.read(text, folded, start, limit) : null;
            boolean unitNext = named != null
                    && !named.units().isEmpty()
                    && named.units().get(0).span().start() == Signs.afterBlanks(folded, end, limit);
            if (unitNext) {
                ofSymbol = named;
                end = named.span().end();
                issuer = named;
            }
        }

        boolean readPiece() {
            int at = Signs.afterBlanks(folded, end, limit);
            boolean comma = at < limit && folded.charAt(at) == ',';
            if (comma) {
                at = Signs.afterBlanks(folded, at + 1, limit);
            }
            if (at >= limit) {
                return false;
            }
            if (folded.charAt(at) == '(') {
                return readBracket(at);
            }
            if (bracket && folded.charAt(at) == ')') {
                bracket = false;
                end = at + 1;
                return true;
            }
            return readDate(at, comma) || readIssuer(at, comma);
        }

        private boolean readBracket(int at) {
            int inside = Signs.afterBlanks(folded, at + 1, limit);
            if (!bracket && (readDate(inside, false) || readIssuer(inside, true))) {
                bracket = true;
                return true;
            }
            int close = indexOf(')', at, Math.min(limit, at + LONGEST_INSERT));
            if (close < 0) {
                return false;
            }
            int behind = Signs.afterBlanks(folded, close + 1, limit);
            boolean goesOn = Signs.isWordAt(folded, behind, limit, "ngày") && date == null
                    || Signs.isWordAt(folded, behind, limit, "của") && (issuer == null || issuer == ofSymbol);
            if (goesOn) {
                end = close + 1;
            }
            return goesOn;
        }

        private boolean readDate(int at, boolean comma) {
            if (date != null) {
                return false;
            }
            int start = at;
            int behind = words.end(Place.DATE, folded, at, limit);
            if (behind > 0) {
                int next = Signs.afterBlanks(folded, behind, limit);
                if (!Signs.isWordAt(folded, next, limit, "ngày")) {
                    return false;
                }
                start = next;
            }
            // "76/NQ-CP năm 2021" tells the document's year, "của UBND tỉnh năm 2026" what it is for.
            boolean atSymbol = symbol != null && issuer == null && !comma;
            if (Signs.isWordAt(folded, start, limit, "năm") && !atSymbol) {
                return false;
            }
            Dated read = dates.read(start, limit, symbol == null ? null : symbol.year());
            if (read == null) {
                return false;
            }
            date = read;
            end = read.span().end();
            return true;
        }

        private boolean readIssuer(int at, boolean comma) {
            if (issuer != null && issuer != ofSymbol) {
                return false;
            }
            if (Signs.isWordFrom(folded, at, limit, "của")) {
                return take(joined(grammar.read(text, folded, Signs.afterBlanks(folded, at + 3, limit), limit)));
            }
            int passive = words.end(Place.PASSIVE, folded, at, limit);
            if (passive > 0) {
                Issuer by = grammar.read(text, folded, Signs.afterBlanks(folded, passive, limit), limit);
                int behind = by == null
                        ? -1
                        : words.end(
                                Place.ISSUED,
                                folded,
                                Signs.afterBlanks(folded, by.span().end(), limit),
                                limit);
                return behind > 0 && take(by);
            }
            if (symbol == null) {
                return take(grammar.read(text, folded, at, limit));
            }
            Issuer named = joined(grammar.read(text, folded, at, limit));
            return named != null && named.body() != null && isRightBehind(named, comma) && take(named);
        }

        private boolean take(Issuer read) {
            if (read == null) {
                return false;
            }
            issuer = read;
            end = read.span().end();
            return true;
        }

        /** "bộ Nội vụ - Bộ Tài chính", "Bộ Chính trị, Ban Bí thư": documents of several bodies name them all. */
        private Issuer joined(Issuer first) {
            if (first == null || first.body() == null || symbol == null) {
                return first;
            }
            Issuer all = first;
            for (int i = 0; i < MOST_ISSUERS; i++) {
                int at = Signs.afterBlanks(folded, all.span().end(), limit);
                if (at < limit && (folded.charAt(at) == '-' || folded.charAt(at) == ',')) {
                    at = Signs.afterBlanks(folded, at + 1, limit);
                }
                if (Signs.isWordAt(folded, at, limit, "và")) {
                    at = Signs.afterBlanks(folded, at + 2, limit);
                }
                Issuer next = grammar.read(text, folded, at, limit);
                if (next == null
                        || next.body() == null
                        || next.span().start() == all.span().end()
                        || !signs(next)) {
                    return all;
                }
                all = all.upTo(next.span().end(), text);
            }
            return all;
        }

        /** Whether the symbol names the body: among several codes, or by the code that both write under. */
        private boolean signs(Issuer other) {
            boolean several = symbol.bodyCodes().size() > 1;
            boolean central = other.level() == Level.CENTRAL;
            return (several || central)
                    && agreement.allows(other, symbol)
                    && !other.body().codes().isEmpty();
        }

        /**
         * Whether a body that stands behind the document without "của" issued it, and does not begin the next clause:
         * "Căn cứ Kế hoạch số ..., UBND xã ban hành ...".
         */
        private boolean isRightBehind(Issuer named, boolean comma) {
            if (!agreement.allows(named, symbol)) {
                return false;
            }
            int at = Signs.afterBlanks(folded, named.span().end(), limit);
            boolean about = Signs.isWordAt(folded, at, limit, "về");
            int issued = words.end(Place.ISSUED, folded, at, limit);
            int behind = issued < 0 ? -1 : Signs.afterBlanks(folded, issued, limit);
            boolean issuedAbout = behind >= 0
                    && (behind >= limit
                            || Signs.isWordAt(folded, behind, limit, "về")
                            || Signs.isWordAt(folded, behind, limit, "ngày")
                            || ";.,)".indexOf(folded.charAt(behind)) >= 0);
            boolean dated = date == null && Signs.isWordAt(folded, at, limit, "ngày");
            if (about || issuedAbout || dated) {
                return true;
            }
            boolean over = at >= limit || ";.,)".indexOf(folded.charAt(at)) >= 0;
            if (comma) {
                return false;
            }
            // The plan's own committee acts in the next clause; a higher body can only be the issuer.
            boolean acting = ends.endsPlace(text, folded, at, limit, false);
            return over || acting && named.level() != null && named.level() != Level.COMMUNE;
        }
    }
}
