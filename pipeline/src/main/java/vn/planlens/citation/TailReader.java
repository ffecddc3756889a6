package vn.planlens.citation;

import vn.planlens.citation.DateReader.Dated;
import vn.planlens.citation.MentionWords.Place;

/** Reads date and issuing body behind a document's number, in either order. */
final class TailReader {

    private static final int MOST_PIECES = 6;
    private static final int LONGEST_INSERT = 160;

    private final Grammar tables;
    private final IssuerGrammar grammar;
    private final MentionWords words;
    private final String text;
    private final String folded;
    private final DateReader dates;

    TailReader(Grammar grammar, String text, String folded) {
        this.tables = grammar;
        this.grammar = grammar.issuers();
        this.words = grammar.words();
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
        private final IssuerBehind behind;

        Reading(NumberSymbol symbol, int limit) {
            this.symbol = symbol;
            this.limit = limit;
            this.behind = new IssuerBehind(tables, text, folded, symbol, limit);
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
            int verb = words.end(Place.DATE, folded, at, limit);
            if (verb > 0) {
                int next = Signs.afterBlanks(folded, verb, limit);
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
                return take(behind.joined(grammar.read(text, folded, Signs.afterBlanks(folded, at + 3, limit), limit)));
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
            Issuer named = behind.joined(grammar.read(text, folded, at, limit));
            return named != null
                    && named.body() != null
                    && behind.isRightBehind(named, comma, date != null)
                    && take(named);
        }

        private boolean take(Issuer read) {
            if (read == null) {
                return false;
            }
            issuer = read;
            end = read.span().end();
            return true;
        }
    }
}
