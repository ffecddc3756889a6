package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;

/**
 * Reads the units in a table cell. All that stands there is units, known or not, apart from labels ("Cơ quan chủ
 * trì:"), asides ("(phối hợp)") and the verbs of those who fill such tables ("tham mưu triển khai thực hiện").
 */
final class CellUnits {

    /** A longer piece without a known unit is a sentence. */
    private static final int LONGEST_UNKNOWN = 90;

    /** Code units; more words behind a name are a sentence. */
    private static final int LONGEST_REST = 30;

    /** Code units. */
    private static final int LONGEST_ASIDE = 200;

    private final AssignmentWords words;
    private final PlanText plan;
    private final String folded;
    private final UnitParser parser;

    CellUnits(AssignmentWords words, PlanText plan, UnitParser parser) {
        this.words = words;
        this.plan = plan;
        this.folded = plan.folded();
        this.parser = parser;
    }

    /** The units of a cell, parted by what they do; {@code leads} where neither column nor cell says. */
    record Found(List<UnitPhrase> leads, List<UnitPhrase> coordinators) {

        Found() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param partners whether the column holds those who take part */
    void read(Span cell, boolean partners, Found found) {
        boolean coordinating = partners;
        int at = cell.start();
        while (at < cell.end()) {
            at = skipSigns(at, cell.end());
            int label = label(Role.LEAD, at, cell.end());
            int partner = label(Role.PARTNER, at, cell.end());
            if (label > 0 || partner > 0) {
                coordinating = partner > 0;
                at = Math.max(label, partner);
                continue;
            }
            int end = pieceEnd(at, cell.end());
            List<UnitPhrase> units = piece(at, end);
            boolean aside = saysPartner(units, end);
            (coordinating || aside ? found.coordinators : found.leads).addAll(units);
            at = Math.max(
                    end,
                    units.isEmpty() ? end : units.get(units.size() - 1).span().end());
        }
    }

    private List<UnitPhrase> piece(int start, int end) {
        List<UnitPhrase> units = new ArrayList<>();
        int at = start;
        while (at < end) {
            List<UnitPhrase> known = parser.list(at, end, true);
            int from = known.isEmpty() ? at : known.get(known.size() - 1).span().end();
            int stop = commaOrEnd(from, end);
            units.addAll(withRest(known, stop));
            if (known.isEmpty()) {
                unknown(at, stop).ifPresent(units::add);
            }
            at = skipSigns(Math.max(stop, from), end);
            if (at < end && folded.charAt(at) == '(') {
                at = holdsUnits(at, end) ? at + 1 : behindAside(at, end);
            }
        }
        return units;
    }

    /** Whether brackets name units and do not only say something of the unit before them. */
    private boolean holdsUnits(int open, int end) {
        return !parser.list(parser.skipBlanks(open + 1, end), end, false).isEmpty();
    }

    private int behindAside(int open, int end) {
        int last = Math.min(end, open + LONGEST_ASIDE);
        for (int close = open; close < last; close++) {
            if (folded.charAt(close) == ')') {
                return close + 1;
            }
        }
        return open + 1;
    }

    /** Words behind a known name are part of it, unless they are a verb without a name of its own: "Bộ phận Một cửa hiện đại", "Phó Chủ tịch phụ trách". */
    private List<UnitPhrase> withRest(List<UnitPhrase> known, int stop) {
        if (known.isEmpty()) {
            return known;
        }
        UnitPhrase last = known.get(known.size() - 1);
        int from = parser.skipBlanks(last.span().end(), stop);
        int to = trimmed(from, stop);
        boolean rest = to > from
                && to - from <= LONGEST_REST
                && Character.isLetter(folded.charAt(from))
                && (words.act(folded, from, stop) == null
                        || words.begins(Role.LOOKS_AFTER, folded, from, stop)
                        || parser.purposeEnd(from, stop) >= to);
        if (!rest) {
            return known;
        }
        List<UnitPhrase> whole = new ArrayList<>(known);
        whole.set(known.size() - 1, last.upTo(to, parser.ownPlaceStart(from, to)));
        return whole;
    }

    /** What no table knows is a unit too, unless it begins with a verb. */
    private Optional<UnitPhrase> unknown(int at, int stop) {
        int to = trimmed(at, stop);
        boolean verb = words.act(folded, at, stop) != null;
        if (to - at < 2 || to - at > LONGEST_UNKNOWN || verb) {
            return Optional.empty();
        }
        Span span = new Span(at, to);
        RuleId rule = new RuleId("unit-names", "cell");
        return Optional.of(new UnitPhrase(span, span, "", span.of(folded), "other", false, List.of(rule)));
    }

    private int commaOrEnd(int from, int end) {
        int at = from;
        while (at < end && folded.charAt(at) != ',') {
            boolean aside = folded.charAt(at) == '(';
            if (aside && at > from && holdsUnits(at, end)) {
                return at;
            }
            at = aside ? behindAside(at, end) : at + 1;
        }
        return Math.min(at, end);
    }

    /** The end of a label and its colon at the offset, or -1. */
    private int label(Role role, int at, int end) {
        Gazetteer.Hit<RuleId> hit = words.of(role).longestAt(folded, at, end);
        if (hit == null) {
            return -1;
        }
        int colon = parser.skipBlanks(hit.span().end(), end);
        return colon < end && folded.charAt(colon) == ':' ? colon + 1 : -1;
    }

    /** A piece ends at a line, a semicolon, a label, or behind brackets that say what the units before them do. */
    private int pieceEnd(int at, int end) {
        for (int i = at; i < end; i++) {
            char sign = folded.charAt(i);
            boolean stop = sign == '\n' || sign == ';' || sign == ')' && saysRole(at, i);
            boolean labelled = i > at
                    && Gazetteer.startsWord(folded, i)
                    && (label(Role.LEAD, i, end) > 0 || label(Role.PARTNER, i, end) > 0);
            if (stop || labelled) {
                return i;
            }
        }
        return end;
    }

    /** "(chủ trì)", "(phối hợp)": whether the brackets that end here begin with a role. */
    private boolean saysRole(int from, int close) {
        int open = close;
        while (open > from && close - open < LONGEST_REST && folded.charAt(open) != '(') {
            open--;
        }
        return folded.charAt(open) == '('
                && (words.of(Role.LEAD).longestAt(folded, open + 1, close) != null
                        || words.of(Role.PARTNER).longestAt(folded, open + 1, close) != null);
    }

    /** "Công an phường (phối hợp)", "các bộ phận phối hợp". */
    private boolean saysPartner(List<UnitPhrase> units, int end) {
        if (units.isEmpty()) {
            return false;
        }
        int after = parser.skipBlanks(units.get(units.size() - 1).span().end(), end);
        int from = after < end && folded.charAt(after) == '(' ? after + 1 : after;
        return words.of(Role.PARTNER).longestAt(folded, from, end) != null;
    }

    private int skipSigns(int at, int end) {
        int to = at;
        while (to < end && !Character.isLetterOrDigit(plan.text().charAt(to)) && folded.charAt(to) != '(') {
            to++;
        }
        return to;
    }

    private int trimmed(int at, int stop) {
        int to = at;
        while (to < stop && folded.charAt(to) != '(') {
            to++;
        }
        while (to > at && !Character.isLetterOrDigit(folded.charAt(to - 1))) {
            to--;
        }
        return to;
    }
}
