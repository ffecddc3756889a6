package vn.planlens.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.planlens.citation.DateReader.Dated;
import vn.planlens.citation.DocumentKinds.Named;
import vn.planlens.citation.NumberReader.Number;
import vn.planlens.citation.NumberSymbol.Proof;
import vn.planlens.model.Citation;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.Words;

/** Reads the mentions without symbol of one plan: kinds with a bare number, and laws by name. */
final class ReferenceReading {

    private static final int MOST_LISTED = 12;
    private static final int LONGEST_ASIDE = 24;

    private final String text;
    private final String folded;
    private final Words marked;
    private final Flow flow;
    private final NumberReader numbers;
    private final TailReader tails;
    private final DateReader dates;
    private final List<Span> cited;
    private final List<Found> found = new ArrayList<>();
    private final Grammar grammar;
    private final ReferenceWords words;
    private final LawNames laws;

    ReferenceReading(Grammar grammar, ReferenceWords words, LawNames laws, PlanText plan, List<Citation> citations) {
        this.grammar = grammar;
        this.words = words;
        this.laws = laws;
        text = plan.text();
        folded = plan.folded();
        marked = plan.words();
        flow = Flow.of(plan);
        numbers = new NumberReader(folded);
        tails = new TailReader(grammar, text, folded);
        dates = new DateReader(folded);
        cited = citations.stream().map(Citation::span).toList();
    }

    void readNumbers() {
        int next = 0;
        for (Named named : grammar.kinds().find(text, marked, marked.range())) {
            while (next < cited.size() && cited.get(next).end() <= named.span().start()) {
                next++;
            }
            boolean taken = next < cited.size() && cited.get(next).overlaps(named.span());
            if (!taken) {
                int limit = flow.end(named.span().end());
                readNumbers(
                        named,
                        next < cited.size() ? Math.min(limit, cited.get(next).start()) : limit);
            }
        }
    }

    /** "Nghị quyết 57", "Nghị quyết số 57, 59 và 66 của Bộ Chính trị". */
    private void readNumbers(Named kind, int limit) {
        int at = Signs.afterBlanks(folded, kind.span().end(), limit);
        boolean word = Signs.isWordAt(folded, at, limit, "số");
        if (word) {
            at = Signs.afterBlanks(folded, at + 2, limit);
        }
        boolean named = words.isKnownByNumber(kind.kind())
                && (word || Character.isUpperCase(text.charAt(kind.span().start())));
        if (!named && !(word && words.isKnownByNumberWord(kind.kind()))) {
            return;
        }
        int start = kind.span().start();
        for (int i = 0; i < MOST_LISTED && at < limit && Signs.isDigit(folded, at); i++) {
            Found one = number(kind.kind(), start, at, limit, word, words.rule(kind.kind()));
            if (one == null) {
                return;
            }
            found.add(one);
            at = Signs.afterBlanks(folded, one.span().end(), limit);
            boolean comma = at < limit && folded.charAt(at) == ',';
            if (!comma && !Signs.isWordAt(folded, at, limit, "và")) {
                return;
            }
            at = Signs.afterBlanks(folded, at + (comma ? 1 : 2), limit);
            if (Signs.isWordAt(folded, at, limit, "số")) {
                at = Signs.afterBlanks(folded, at + 2, limit);
            }
            start = at;
        }
    }

    private Found number(DocumentKind kind, int start, int at, int limit, boolean word, RuleId rule) {
        Number number = numbers.read(at, limit);
        if (number == null || number.doubted()) {
            return null;
        }
        int end = number.end();
        Integer year = null;
        if (folded.startsWith("/cp", end) && !Signs.isWordSign(folded, end + 3)) {
            end += 3;
        } else if (end + 5 <= limit && folded.charAt(end) == '/' && isYear(folded.substring(end + 1, end + 5))) {
            year = Integer.valueOf(folded.substring(end + 1, end + 5));
            end += 5;
        }
        boolean yearAlone = !word && year == null && isYear(number.digits());
        boolean figure = year == null && number.digits().indexOf('.') >= 0;
        if (yearAlone || figure || !mayFollow(end, limit)) {
            return null;
        }
        // A number without its symbol is read like one: what follows it tells date and body.
        NumberSymbol bare = new NumberSymbol(
                new Span(at, end),
                number.digits(),
                year,
                List.of(kind.code()),
                true,
                false,
                false,
                Proof.KIND,
                List.of());
        Tail tail = tails.read(bare, end, limit);
        boolean told = tail.issuer() != null || tail.date() != null;
        Span span = new Span(start, told ? tail.end() : end);
        return new Found(span, kind, number.digits(), year, null, tail.date(), tail.issuer(), rule);
    }

    private boolean isYear(String figures) {
        return figures.length() == 4
                && figures.chars().allMatch(c -> c >= '0' && c <= '9')
                && (figures.startsWith("19") || figures.startsWith("20"));
    }

    private boolean mayFollow(int end, int limit) {
        if (end < text.length() && Signs.isWordSign(folded, end)) {
            return false;
        }
        int at = Signs.afterBlanks(folded, end, limit);
        if (at >= limit) {
            return true;
        }
        char sign = folded.charAt(at);
        if (at == end
                && (Signs.isSlash(sign)
                        || sign == '-'
                        || sign == '%'
                        || sign == '.' && Signs.isDigit(folded, at + 1))) {
            return false;
        }
        return !Character.isLetterOrDigit(sign) && sign != '%' && sign != '-' || words.mayFollow(folded, at, limit);
    }

    void readLaws() {
        int next = 0;
        for (LawNames.Named law : laws.find(text, folded)) {
            while (next < cited.size() && cited.get(next).end() <= law.span().start()) {
                next++;
            }
            boolean taken = next < cited.size() && cited.get(next).overlaps(law.span())
                    || !found.isEmpty() && found.get(found.size() - 1).span().overlaps(law.span());
            if (!taken) {
                found.add(law(law));
            }
        }
    }

    /** "Luật Đất đai 2024", "Luật Hộ tịch năm 2014", "Luật Căn cước ngày 27/11/2023". */
    private Found law(LawNames.Named law) {
        int end = law.span().end();
        int limit = flow.end(end);
        int at = afterAside(Signs.afterBlanks(folded, end, limit), limit);
        if (at < limit && folded.charAt(at) == ',') {
            int behind = Signs.afterBlanks(folded, at + 1, limit);
            at = Signs.isWordAt(folded, behind, limit, "ngày") ? behind : limit;
        }
        Dated date = at < limit ? dates.read(at, limit, null) : null;
        Integer year = null;
        if (date != null) {
            end = date.span().end();
        } else if (at + 4 <= limit && isYear(folded.substring(at, at + 4)) && !Signs.isWordSign(folded, at + 4)) {
            year = Integer.valueOf(folded.substring(at, at + 4));
            end = at + 4;
        }
        return new Found(
                new Span(law.span().start(), end),
                null,
                null,
                year,
                law.law(),
                date,
                null,
                law.law().rule());
    }

    /** Behind an abbreviation or "sửa đổi" in brackets: "Luật Phòng, chống tham nhũng (PCTN) năm 2018". */
    private int afterAside(int at, int limit) {
        if (at >= limit || folded.charAt(at) != '(') {
            return at;
        }
        int close = new Span(at, Math.min(limit, at + LONGEST_ASIDE)).of(folded).indexOf(')');
        return close > 0 ? Signs.afterBlanks(folded, at + close + 1, limit) : at;
    }

    List<Found> found() {
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    /**
     * A mention found.
     *
     * @param kind or null for a law named by its words
     * @param number or null
     * @param year written behind the number, or null
     * @param law or null
     */
    record Found(
            Span span,
            DocumentKind kind,
            String number,
            Integer year,
            LawNames.Law law,
            Dated date,
            Issuer issuer,
            RuleId rule) {}
}
