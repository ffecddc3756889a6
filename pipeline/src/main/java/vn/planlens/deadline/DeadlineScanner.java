package vn.planlens.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Deadline.Kind;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.LongestPattern;

/** Scans the paragraphs and cells of one plan from left to right: at each place the longest expression. */
final class DeadlineScanner {

    private final DeadlineRules rules;
    private final ValueReader reader;
    private final Surroundings around;
    private final String folded;

    /** Where each rule's match at the present place ends. */
    private final int[] ends;

    DeadlineScanner(DeadlineRules rules, ValueReader reader, Surroundings around) {
        this.rules = rules;
        this.reader = reader;
        this.around = around;
        this.folded = around.folded();
        this.ends = new int[rules.rules().size()];
    }

    /** The deadlines of a paragraph or cell. */
    List<ParagraphDeadlines.Found> scan(Span block, List<TimePlace> places) {
        ParagraphDeadlines found = new ParagraphDeadlines(around);
        int at = block.start();
        int next = 0;
        int foundBefore = 0;
        while (at < block.end()) {
            TimePlace place = next < places.size() ? places.get(next) : null;
            if (place != null && place.span().end() <= at) {
                scanLast(block, place, found, foundBefore);
                foundBefore = found.size();
                next++;
                continue;
            }
            boolean inside = place != null && place.span().contains(at);
            foundBefore = inside ? foundBefore : found.size();
            Candidate best = best(at, block, inside ? place : null, found, false);
            at = best == null ? around.text().next(at + 1) : accept(best, block, found);
        }
        for (; next < places.size(); next++) {
            scanLast(block, places.get(next), found, foundBefore);
        }
        return found.all();
    }

    /** What counts only where a place for times holds nothing else: "Theo kế hoạch của tỉnh". */
    private void scanLast(Span block, TimePlace place, ParagraphDeadlines found, int foundBefore) {
        if (found.size() > foundBefore) {
            return;
        }
        for (int at = place.span().start(); at < place.span().end(); at++) {
            Candidate best = best(at, place.span(), place, found, true);
            if (best != null) {
                accept(best, block, found);
                return;
            }
        }
    }

    /** The expression that reaches farthest from the offset, or null; one without a match where it cannot count. */
    private Candidate best(int at, Span block, TimePlace place, ParagraphDeadlines found, boolean last) {
        if (!rules.ends(around.text(), at, block, ends)) {
            return null;
        }
        boolean mayStandAlone = around.mayStandAlone(at, block) || found.isListed(at);
        Candidate best = null;
        for (int i = longest(at, place, found, last); i >= 0; i = longest(at, place, found, last)) {
            if (best != null && best.end >= ends[i]) {
                return best;
            }
            DeadlineRule rule = rules.rules().get(i);
            if (rule.standing() == Standing.ALONE && place == null && !mayStandAlone) {
                return new Candidate(rule, null, null, ends[i]);
            }
            LongestPattern.Match match = match(rule, at, ends[i], place, block.end());
            // What is cut shorter may be shorter than the next rule's match.
            if (match != null && (best == null || match.span().end() > best.end)) {
                best = new Candidate(rule, match, place, match.span().end());
            }
            ends[i] = 0;
        }
        return best;
    }

    /** The rule that may count here and reaches farthest, or -1. */
    private int longest(int at, TimePlace place, ParagraphDeadlines found, boolean last) {
        int longest = -1;
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] > 0
                    && (longest < 0 || ends[i] > ends[longest])
                    && mayCount(rules.rules().get(i).standing(), at, place, found, last)) {
                longest = i;
            }
        }
        return longest;
    }

    private boolean mayCount(Standing standing, int at, TimePlace place, ParagraphDeadlines found, boolean last) {
        return switch (standing) {
            case ONLY -> last;
            case PLACE -> place != null;
            case JOINED -> found.isJoinable(at);
            default -> true;
        };
    }

    private LongestPattern.Match match(DeadlineRule rule, int at, int end, TimePlace place, int limit) {
        LongestPattern.Match match = DeadlineRules.match(rule, folded, at, end);
        LongestPattern.Match event =
                match == null ? null : EventWords.cut(folded, match, around.words(), place != null);
        LongestPattern.Match cut = event == null ? null : CycleEnds.cut(folded, event, "cycles", limit);
        return cut == null ? null : CycleEnds.cut(folded, cut, "saidcycles", limit);
    }

    /** Adds what the candidate means if it counts; where to go on. */
    private int accept(Candidate candidate, Span block, ParagraphDeadlines found) {
        if (candidate.match == null) {
            return candidate.end;
        }
        int start = candidate.match.span().start();
        boolean due = candidate.rule.meaning() == Meaning.POINT_DUE
                || candidate.place != null && candidate.place.dayIsDue()
                || found.isDueList(start);
        for (DeadlineValue value : reader.read(candidate.rule, folded, candidate.match, around.years(), due)) {
            if (counts(candidate, value, block, found.goesOn(value.span().start(), value))) {
                found.add(
                        candidate.rule.meaning() == Meaning.EVERY ? withDaysInside(value) : value,
                        rules(candidate, value));
            }
        }
        return candidate.end;
    }

    /** A list of periods on the days told in brackets behind them: "quý (trước ngày 10 tháng cuối quý), năm (trước 05/12)". */
    private DeadlineValue withDaysInside(DeadlineValue cycles) {
        String text = cycles.span().of(folded);
        DeadlineValue value = cycles;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                return value;
            }
            Span inside = new Span(open + 1, close).shift(cycles.span().start());
            for (ParagraphDeadlines.Found day : scan(inside, List.of())) {
                if (day.value().namesDays()) {
                    value = value.onDaysOf(day.value());
                }
            }
        }
        return value;
    }

    private boolean counts(Candidate candidate, DeadlineValue value, Span block, boolean listed) {
        if (around.isVoided(value, block)) {
            return false;
        }
        if (candidate.place != null) {
            return true;
        }
        return around.isOfThisPlan(value)
                && switch (candidate.rule.standing()) {
                    case DOING -> around.tellsWhen(value, block);
                    case DONE -> around.tellsOfDoing(value, block);
                    case ALONE -> listed || around.standsAlone(value, block);
                    case ANYWHERE ->
                        value.kind() != Kind.RECURRING
                                || !around.cited().covers(value.span().start());
                    default -> true;
                };
    }

    /** An expression that a rule finds at a place; without a match, words to be passed over. */
    private record Candidate(DeadlineRule rule, LongestPattern.Match match, TimePlace place, int end) {}

    private static List<RuleId> rules(Candidate candidate, DeadlineValue value) {
        List<RuleId> rules = new ArrayList<>(List.of(candidate.rule.pattern().id()));
        if (value.point() != null) {
            rules.add(value.point().rule());
        }
        if (candidate.place != null && candidate.place.rule() != null) {
            rules.add(candidate.place.rule());
        }
        return rules;
    }
}
