package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;

/** Looks for units inside a paragraph: behind words that join or direct them, and as doers of later clauses. */
final class Clauses {

    /** Code units. */
    private static final int LONGEST_ASIDE = 200;

    private static final int LONGEST_SHORTENED = 2;

    /** The marks of the signs that can part clauses. */
    private static final long[] SIGNS = Words.marksOf(".;:,(");

    private static final String SENTENCES = ".;";
    private static final String CLAUSES = ".;,";
    private static final String CLAUSE_ENDS = CLAUSES + ")";
    private static final String PARTS = ".;:(";
    private static final String LEADS = "chủ trì";

    private final AssignmentWords words;
    private final Words text;
    private final String folded;
    private final UnitParser parser;
    private final int[] signs;

    Clauses(AssignmentWords words, Words text, UnitParser parser) {
        this.words = words;
        this.text = text;
        this.folded = text.text();
        this.signs = signs(text);
        this.parser = parser;
    }

    /**
     * The units that take part: behind "phối hợp với", or in a clause of their own.
     *
     * @param front behind the units in front, whose list is no clause
     */
    List<UnitPhrase> coordinators(int start, int front, int end) {
        Map<String, UnitPhrase> units = new LinkedHashMap<>();
        behind(Role.COORDINATE, "", start, end, units);
        behind(Role.PARTNER, ":", start, end, units);
        joining(front, end, units);
        return List.copyOf(units.values());
    }

    /** The units behind labels of the role: "Đơn vị chủ trì: Phòng Kinh tế". */
    List<UnitPhrase> labelled(Role role, int start, int end) {
        Map<String, UnitPhrase> units = new LinkedHashMap<>();
        behind(role, ":", start, end, units);
        return List.copyOf(units.values());
    }

    /** The units named behind words of the role. */
    List<UnitPhrase> after(Role role, int start, int end) {
        Map<String, UnitPhrase> units = new LinkedHashMap<>();
        behind(role, "", start, end, units);
        return List.copyOf(units.values());
    }

    /** @param sign what stands between the role's words and the units */
    private void behind(Role role, String sign, int start, int end, Map<String, UnitPhrase> units) {
        int read = start;
        for (Gazetteer.Hit<RuleId> hit : words.of(role).find(text, new Span(start, end))) {
            int at = parser.skipBlanks(hit.span().end(), end);
            if (hit.span().start() >= read && folded.startsWith(sign, at)) {
                List<UnitPhrase> named = parser.list(parser.skipBlanks(at + sign.length(), end), end, true);
                named.forEach(unit -> units.putIfAbsent(unit.key(), unit));
                read = UnitPhrase.endOf(named, read);
            }
        }
    }

    /** The units of clauses that say no more of them than that they take part: "..., Văn phòng phối hợp." */
    private void joining(int start, int end, Map<String, UnitPhrase> units) {
        int read;
        for (int at = next(start, end, CLAUSES); at >= 0; at = next(read, end, CLAUSES)) {
            Gazetteer.Hit<RuleId> order = words.of(Role.ORDER).longestAt(folded, at, end);
            List<UnitPhrase> named =
                    parser.list(order == null ? at : behindOrder(order.span().end(), end), end, true);
            read = UnitPhrase.endOf(named, at);
            // "đề nghị các ban, ngành, đoàn thể phối hợp thực hiện": whoever is asked leads.
            int after = named.isEmpty() || order != null ? end : skipAside(read, end);
            Gazetteer.Hit<RuleId> hit = words.of(Role.PARTNER).longestAt(folded, after, end);
            int behind = hit == null ? end : parser.skipBlanks(hit.span().end(), end);
            boolean closed = behind >= end || CLAUSE_ENDS.indexOf(folded.charAt(behind)) >= 0;
            if (hit != null && (closed || isBehindLead(at) && words.act(folded, behind, end) != null)) {
                named.forEach(unit -> units.putIfAbsent(unit.key(), unit));
            }
        }
    }

    /** "Văn phòng chủ trì, | Công an phối hợp rà soát": both do what follows, the second one as a partner. */
    private boolean isBehindLead(int at) {
        return folded.startsWith(LEADS, before(at) - LEADS.length());
    }

    /** The doers of the sentences behind the first one. */
    List<UnitPhrase> doers(int start, int end) {
        List<UnitPhrase> doers = new ArrayList<>();
        for (int at = next(start, end, SENTENCES); at >= 0; at = next(at, end, SENTENCES)) {
            doers.addAll(doerAt(at, end).units);
        }
        return doers;
    }

    /** The units that the first clause with an order, or else with a doer, gives work to; maybe none. */
    List<UnitPhrase> firstDoer(int start, int end) {
        Doer doer;
        for (int at = start; at >= 0; at = next(doer.end, end, CLAUSES)) {
            doer = doerAt(at, end);
            if (!doer.units.isEmpty()) {
                return doer.units;
            }
        }
        return List.of();
    }

    /**
     * The units that a later sentence expressly charges: it orders them, says that they lead or answer for something, or
     * names them behind a colon or in brackets as those who do it ("Số hóa hồ sơ: Bộ phận Một cửa thực hiện").
     */
    List<UnitPhrase> firstCharged(int start, int end) {
        Doer found;
        for (int at = next(start, end, PARTS); at >= 0; at = next(found.end, end, PARTS)) {
            found = doerAt(at, end);
            List<UnitPhrase> doer = found.units;
            boolean charged = isOrder(at, end) || folded.charAt(before(at)) == ':' || isWholeAside(at, doer, end);
            if (!doer.isEmpty() && (charged || isCharge(doer.get(doer.size() - 1), end))) {
                return doer;
            }
        }
        return List.of();
    }

    /** The last sign before the offset that is no blank. */
    private int before(int at) {
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(folded.charAt(before))) {
            before--;
        }
        return before;
    }

    /** "Rà soát hồ sơ (Bộ phận Một cửa thực hiện)": brackets that hold no more than who does it. */
    private boolean isWholeAside(int at, List<UnitPhrase> doer, int end) {
        Gazetteer.Hit<RuleId> act =
                !isAside(at) ? null : words.act(folded, skipAside(UnitPhrase.endOf(doer, at), end), end);
        int behind = act == null ? end : parser.skipBlanks(act.span().end(), end);
        return behind < end && CLAUSE_ENDS.indexOf(folded.charAt(behind)) >= 0;
    }

    private boolean isAside(int at) {
        return at > 0 && folded.charAt(at - 1) == '(';
    }

    private boolean isOrder(int at, int end) {
        return words.of(Role.ORDER).longestAt(folded, at, end) != null;
    }

    private boolean isCharge(UnitPhrase doer, int end) {
        int after = skipAside(doer.span().end(), end);
        return words.of(Role.CHARGE).longestAt(folded, after, end) != null;
    }

    /** Behind an order and its colon: "Giao", "Phân công:". */
    int behindOrder(int orderEnd, int end) {
        int at = parser.skipBlanks(orderEnd, end);
        return at < end && folded.charAt(at) == ':' ? parser.skipBlanks(at + 1, end) : at;
    }

    /**
     * @param units the clause gives work to; maybe none
     * @param end behind the list of units that it names, so that no list is read twice
     */
    private record Doer(List<UnitPhrase> units, int end) {}

    private Doer doerAt(int at, int end) {
        Gazetteer.Hit<RuleId> order = words.of(Role.ORDER).longestAt(folded, at, end);
        int from = order == null ? at : behindOrder(order.span().end(), end);
        List<UnitPhrase> units = parser.list(from, end, order != null || isAside(at));
        if (units.isEmpty()) {
            return new Doer(units, at);
        }
        int listEnd = UnitPhrase.endOf(units, at);
        int after = skipAside(listEnd, end);
        boolean authority = units.stream().allMatch(UnitPhrase::isAuthority);
        boolean orders = authority || order == null && UnitPhrase.areOrderer(units);
        Gazetteer.Hit<RuleId> second = orders ? words.of(Role.ORDER).longestAt(folded, after, end) : null;
        if (second != null) {
            return new Doer(parser.list(parser.skipBlanks(second.span().end(), end), end, true), listEnd);
        }
        boolean acts = order != null || words.act(folded, after, end) != null;
        return new Doer(acts && !authority ? units : List.of(), listEnd);
    }

    /** Where the next sentence (or clause) begins; -1 where none does. */
    private int next(int at, int end, String stops) {
        int first = Arrays.binarySearch(signs, at);
        for (int i = first < 0 ? -first - 1 : first; i < signs.length && signs[i] + 1 < end; i++) {
            int sign = signs[i];
            boolean stop = stops.indexOf(folded.charAt(sign)) >= 0 && !isShortened(sign, at);
            if (stop && (folded.charAt(sign) == '(' || Character.isWhitespace(folded.charAt(sign + 1)))) {
                return parser.skipBlanks(sign + 1, end);
            }
        }
        return -1;
    }

    /** Where the signs stand that can part clauses. */
    private static int[] signs(Words text) {
        IntStream.Builder signs = IntStream.builder();
        int end = text.range().end();
        for (int at = text.next(0, end, SIGNS); at < end; at = text.next(at + 1, end, SIGNS)) {
            switch (text.text().charAt(at)) {
                case '.', ';', ':', ',', '(' -> signs.add(at);
                default -> {}
            }
        }
        return signs.build().toArray();
    }

    /** A stop behind a word of one or two letters ends no sentence: "VP. HĐND và UBND", "TT. Đảng ủy". */
    private boolean isShortened(int stop, int from) {
        int word = stop;
        while (word > from && Character.isLetter(folded.charAt(word - 1))) {
            word--;
        }
        return folded.charAt(stop) == '.' && stop > word && stop - word <= LONGEST_SHORTENED;
    }

    /** Behind blanks and an aside in parentheses. */
    int skipAside(int at, int end) {
        int to = parser.skipBlanks(at, end);
        if (to < end && folded.charAt(to) == '(') {
            int last = Math.min(end, to + LONGEST_ASIDE);
            for (int close = to; close < last; close++) {
                if (folded.charAt(close) == ')') {
                    return parser.skipBlanks(close + 1, end);
                }
            }
        }
        return to;
    }
}
