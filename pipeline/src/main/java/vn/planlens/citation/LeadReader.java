package vn.planlens.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.planlens.citation.DateReader.Dated;
import vn.planlens.citation.DocumentKinds.Named;
import vn.planlens.model.Span;

/** Reads what stands before a document's number: kind, "số", and the body that issues it. */
final class LeadReader {

    private static final int MOST_GAP_WORDS = 14;
    private static final int REACH = 160;
    private static final int DATE_REACH = 48;
    private static final List<String> NUMBER_WORDS = List.of("số hiệu", "số", "sô", "sổ");
    private static final List<String> PLURALS =
            List.of("các", "những", "hai", "ba", "một", "bản", "nội dung", "dự thảo");
    private static final String GAP_STOPS = ";.!?\"“”";

    private final Grammar grammar;
    private final String text;
    private final String folded;
    private final DateReader dates;
    private final TailReader tails;

    LeadReader(Grammar grammar, String text, String folded) {
        this.grammar = grammar;
        this.text = text;
        this.folded = folded;
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
        Named direct = grammar.kinds().endingAt(text, folded, floor, at);
        Named kind = direct;
        if (numberWord && (direct == null || !grammar.agreement().allows(direct.kind(), symbol))) {
            Named farther =
                    behindGap(symbol, floor, direct == null ? at : direct.span().start());
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
        for (String word : NUMBER_WORDS) {
            if (Signs.isWordBefore(folded, floor, end, word)) {
                int start = end - word.length();
                int before = Signs.beforeBlanks(folded, floor, start);
                boolean bearing = Signs.isWordBefore(folded, floor, before, "mang");
                return bearing ? before - "mang".length() : start;
            }
        }
        return -1;
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

    /** A kind that words part from "số": "Luật Thi đua, khen thưởng số", "Kế hoạch của UBND tỉnh số". */
    private Named behindGap(NumberSymbol symbol, int floor, int end) {
        List<Named> named = grammar.kinds().find(text, folded, new Span(Math.max(floor, end - REACH), end));
        for (int i = named.size() - 1; i >= 0; i--) {
            Named kind = named.get(i);
            boolean law = kind.kind().codes().isEmpty();
            String gap = folded.substring(kind.span().end(), end);
            if (!isGap(gap, law)) {
                return null;
            }
            boolean capital = Character.isUpperCase(text.charAt(kind.span().start()));
            boolean letter =
                    !symbol.typed() && !kind.kind().isGeneric() && !kind.kind().mayBeginWith("CV");
            if (!kind.abbreviation()
                    && capital
                    && !(letter && !law && !isLegislation(symbol))
                    && grammar.agreement().allows(kind.kind(), symbol)) {
                return kind;
            }
        }
        return null;
    }

    private boolean isLegislation(NumberSymbol symbol) {
        return grammar.codes().isNumbered(symbol.codes().get(0));
    }

    private static boolean isGap(String gap, boolean law) {
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
        return words <= MOST_GAP_WORDS;
    }

    private Tail gapTail(Named kind, int end) {
        int from = kind.span().end();
        Tail tail = tails.read(null, from, end);
        return Signs.beforeBlanks(folded, from, end) <= tail.end() ? tail : new Tail(null, null, from);
    }

    /** "Ngày 15/7/2021, Chính phủ đã ban hành" before the kind's name. */
    private Tail before(NumberSymbol symbol, int floor, int end) {
        Tail none = new Tail(null, null, end);
        int at = beforePlurals(floor, beforeMarks(floor, end));
        int verb = grammar.words().startBeforeKind(folded, floor, at);
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
        return open && isGap(rest, true) && rest.indexOf(':') < 0 && rest.indexOf('(') < 0
                ? issuer.upTo(end, text)
                : null;
    }

    private int beforePlurals(int floor, int end) {
        for (String word : PLURALS) {
            if (Signs.isWordBefore(folded, floor, end, word)) {
                return Signs.beforeBlanks(folded, floor, end - word.length());
            }
        }
        return end;
    }

    private Dated dateBefore(int floor, int end) {
        int stop = Signs.beforeBlanks(folded, floor, end);
        if (stop > floor && folded.charAt(stop - 1) == ',') {
            stop = Signs.beforeBlanks(folded, floor, stop - 1);
        }
        for (int at = stop - 1; at >= Math.max(floor, stop - DATE_REACH); at--) {
            if (Signs.isWordAt(folded, at, stop, "ngày")) {
                Dated dated = dates.read(at, stop, null);
                return dated != null && dated.span().end() == stop ? dated : null;
            }
        }
        return null;
    }
}
