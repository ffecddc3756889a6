package vn.planlens.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.planlens.citation.DateReader.Dated;
import vn.planlens.citation.DocumentKinds.Named;
import vn.planlens.citation.MentionWords.Place;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;

/** Reads what stands before a document's number: kind, "số", and the body that issues it. */
final class LeadReader {

    private static final int REACH = 160;
    private static final int DATE_REACH = 48;

    private final Grammar grammar;
    private final MentionWords words;
    private final String text;
    private final String folded;
    private final KindReader kinds;
    private final DateReader dates;
    private final TailReader tails;

    LeadReader(Grammar grammar, PlanText plan) {
        this.grammar = grammar;
        this.words = grammar.words();
        this.text = plan.text();
        this.folded = plan.folded();
        this.kinds = new KindReader(grammar, plan);
        this.dates = new DateReader(folded);
        this.tails = new TailReader(grammar, text, folded);
    }

    /** @param floor where the run of text, or what follows the citation before, begins */
    Lead read(NumberSymbol symbol, int floor) {
        int start = symbol.span().start();
        int at = symbol.number() == null
                ? SymbolScanner.gapStart(folded, floor, start)
                : Signs.beforeBlanks(folded, floor, start);
        List<Span> bare = symbol.number() == null ? List.of() : bareNumbers(floor, at);
        if (!bare.isEmpty()) {
            start = bare.get(0).start();
            at = Signs.beforeBlanks(folded, floor, start);
        }
        at = beforeMarks(floor, at);
        int word = numberWordStart(floor, at);
        boolean numberWord = word >= 0;
        if (numberWord) {
            start = word;
            at = beforeMarks(floor, word);
        }
        Named direct = kinds.direct(floor, at);
        Named kind = direct;
        boolean sameCode = direct != null
                && symbol.typed()
                && direct.kind().code().equals(symbol.codes().get(0));
        if (numberWord && !sameCode) {
            Named farther = kinds.behindGap(
                    symbol, direct, floor, direct == null ? at : direct.span().start());
            kind = farther != null ? farther : direct;
        }
        Tail gap = kind == null || kind == direct ? null : gapTail(kind, at);
        if (kind != null) {
            start = kind.span().start();
        }
        Issuer issuer = gap == null ? null : gap.issuer();
        Dated date = gap == null ? null : gap.date();
        if (issuer == null && kind != null) {
            Tail before = before(symbol, floor, start);
            issuer = before.issuer();
            date = date == null ? before.date() : date;
        }
        return new Lead(start, kind, kind != null && kind == direct, numberWord, date, issuer, bare);
    }

    /** Before opening marks and a colon, with their blanks. */
    private int beforeMarks(int floor, int end) {
        int at = Signs.beforeBlanks(folded, floor, end);
        while (at > floor && ":(\"'".indexOf(folded.charAt(at - 1)) >= 0) {
            at = Signs.beforeBlanks(folded, floor, at - 1);
        }
        return at;
    }

    private int numberWordStart(int floor, int end) {
        int start = words.startBefore(Place.NUMBER, folded, floor, end);
        if (start < 0) {
            return -1;
        }
        int bearing = Signs.startBefore(folded, floor, Signs.beforeBlanks(folded, floor, start), "mang");
        return bearing >= 0 ? bearing : start;
    }

    /** "68, 72 và" before the number: figures, perhaps with a year, parted by commas and "và". */
    private List<Span> bareNumbers(int floor, int end) {
        List<Span> bare = new ArrayList<>();
        int at = separatorStart(floor, end);
        while (at >= 0 && bare.size() < 12) {
            int stop = at;
            int start = stop;
            while (start > floor && (Signs.isDigit(folded, start - 1) || isYearSlash(start - 1))) {
                start--;
            }
            boolean whole = start < stop
                    && stop - start <= 10
                    && Signs.isDigit(folded, start)
                    && !Signs.isWordSign(folded, start - 1)
                    && (start == floor || ".,/-".indexOf(folded.charAt(start - 1)) < 0);
            if (!whole) {
                return List.of();
            }
            bare.add(new Span(start, stop));
            int before = Signs.beforeBlanks(folded, floor, start);
            if (numberWordStart(floor, beforeMarks(floor, before)) >= 0) {
                Collections.reverse(bare);
                return bare;
            }
            at = separatorStart(floor, before);
        }
        return List.of();
    }

    private boolean isYearSlash(int at) {
        return folded.charAt(at) == '/' && Signs.isDigit(folded, at - 1) && Signs.isDigit(folded, at + 4);
    }

    private int separatorStart(int floor, int end) {
        if (end > floor && (folded.charAt(end - 1) == ',' || folded.charAt(end - 1) == ';')) {
            return Signs.beforeBlanks(folded, floor, end - 1);
        }
        return Signs.isWordBefore(folded, floor, end, "và")
                ? Signs.beforeBlanks(folded, floor, end - "và".length())
                : -1;
    }

    /** What date and body stand between kind and number: all that is there, or "của huyện" at its end. */
    private Tail gapTail(Named kind, int end) {
        int from = kind.span().end();
        int stop = Signs.beforeBlanks(folded, from, end);
        Tail tail = tails.read(null, from, end);
        if (stop <= tail.end()) {
            return tail;
        }
        int of = from + folded.substring(from, stop).lastIndexOf("của");
        boolean word = of >= from && Signs.isWordAt(folded, of, stop, "của");
        Issuer issuer =
                word ? grammar.issuers().read(text, folded, Signs.afterBlanks(folded, of + 3, stop), stop) : null;
        boolean whole = issuer != null && issuer.span().end() == stop;
        return new Tail(null, whole ? issuer : null, from);
    }

    /** "Ngày 15/7/2021, Chính phủ đã ban hành" before the kind's name. */
    private Tail before(NumberSymbol symbol, int floor, int end) {
        Tail none = new Tail(null, null, end);
        int at = beforePlurals(floor, beforeMarks(floor, end));
        int verb = words.startBefore(Place.KIND, folded, floor, at);
        if (verb < 0) {
            return none;
        }
        int bodyEnd = Signs.beforeBlanks(folded, floor, verb);
        int reach = Math.max(floor, bodyEnd - REACH);
        for (int start : grammar.issuers().starts(folded, new Span(reach, bodyEnd))) {
            Issuer issuer = grammar.issuers().read(text, folded, start, bodyEnd);
            Issuer whole = issuer == null || issuer.body() == null ? null : upTo(issuer, bodyEnd);
            if (whole != null) {
                return grammar.agreement().allows(whole, symbol)
                        ? new Tail(dateBefore(floor, start), whole, end)
                        : none;
            }
        }
        return none;
    }

    /** "Ban Chỉ đạo về chuyển đổi số đã ban hành": here the verb tells where the name ends; "Sở Nội vụ (cơ quan ...)". */
    private Issuer upTo(Issuer issuer, int end) {
        int from = issuer.span().end();
        String rest = folded.substring(Math.min(from, end), end).strip();
        boolean bracket = rest.startsWith("(") && rest.endsWith(")") && rest.indexOf('(', 1) < 0;
        if (rest.isEmpty() || bracket) {
            return from <= end ? issuer : null;
        }
        boolean open = issuer.body().tail() == IssuingBody.Tail.FIELD && rest.startsWith("về ");
        return open && KindReader.isGap(rest, true) && rest.indexOf(':') < 0 && rest.indexOf('(') < 0
                ? issuer.upTo(end, text)
                : null;
    }

    private int beforePlurals(int floor, int end) {
        int start = words.startBefore(Place.PLURAL, folded, floor, end);
        return start < 0 ? end : Signs.beforeBlanks(folded, floor, start);
    }

    private Dated dateBefore(int floor, int end) {
        int stop = Signs.beforeBlanks(folded, floor, end);
        if (stop > floor && folded.charAt(stop - 1) == ',') {
            stop = Signs.beforeBlanks(folded, floor, stop - 1);
        }
        int recently = words.startBefore(Place.RECENT, folded, floor, stop);
        stop = recently < 0 ? stop : Signs.beforeBlanks(folded, floor, recently);
        for (int at = stop - 1; at >= Math.max(floor, stop - DATE_REACH); at--) {
            if (Signs.isWordAt(folded, at, stop, "ngày")) {
                Dated dated = dates.read(at, stop, null);
                return dated != null && dated.span().end() == stop ? dated : null;
            }
        }
        return null;
    }
}
