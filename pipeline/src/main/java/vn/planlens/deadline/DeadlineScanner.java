package vn.planlens.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Deadline.Kind;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.LongestPattern;

/** Scans the paragraphs and cells of one plan from left to right: at each place the longest expression. */
final class DeadlineScanner {

    /** "hằng tháng ... trước ngày 20": so far apart the day still belongs to the month. */
    private static final int JOINED_WITHIN = 60;

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
    List<Found> scan(Span block, List<TimePlace> places) {
        List<Found> found = new ArrayList<>();
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
            at = best == null ? at + 1 : accept(best, block, found);
        }
        for (; next < places.size(); next++) {
            scanLast(block, places.get(next), found, foundBefore);
        }
        return found;
    }

    /** What counts only where a place for times holds nothing else: "Theo kế hoạch của tỉnh". */
    private void scanLast(Span block, TimePlace place, List<Found> found, int foundBefore) {
        if (found.size() > foundBefore) {
            return;
        }
        for (int at = place.span().start(); at < place.span().end(); at++) {
            Candidate best = best(at, place.span(), place, List.of(), true);
            if (best != null) {
                accept(best, block, found);
                return;
            }
        }
    }

    /** The expression that reaches farthest from the offset, or null; one without a match where it cannot count. */
    private Candidate best(int at, Span block, TimePlace place, List<Found> found, boolean last) {
        if (!rules.ends(folded, at, block, ends)) {
            return null;
        }
        Candidate best = null;
        for (int i = longest(at, place, found, last); i >= 0; i = longest(at, place, found, last)) {
            if (best != null && best.end >= ends[i]) {
                return best;
            }
            DeadlineRule rule = rules.rules().get(i);
            if (rule.standing() == Standing.ALONE && place == null && !mayStandAlone(at, block, found)) {
                return new Candidate(rule, null, null, ends[i]);
            }
            LongestPattern.Match match = match(rule, at, ends[i], place);
            // What is cut shorter may be shorter than the next rule's match.
            if (match != null && (best == null || match.span().end() > best.end)) {
                best = new Candidate(rule, match, place, match.span().end());
            }
            ends[i] = 0;
        }
        return best;
    }

    /** The rule that may count here and reaches farthest, or -1. */
    private int longest(int at, TimePlace place, List<Found> found, boolean last) {
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

    private boolean mayCount(Standing standing, int at, TimePlace place, List<Found> found, boolean last) {
        return switch (standing) {
            case ONLY -> last;
            case PLACE -> place != null;
            case JOINED -> isJoinable(at, found);
            default -> true;
        };
    }

    private boolean mayStandAlone(int at, Span block, List<Found> found) {
        return around.mayStandAlone(at, block)
                || !found.isEmpty()
                        && around.isListedBehind(
                                found.get(found.size() - 1).value.span().end(), at);
    }

    private LongestPattern.Match match(DeadlineRule rule, int at, int end, TimePlace place) {
        LongestPattern.Match match = DeadlineRules.match(rule, folded, at, end);
        LongestPattern.Match event = match == null ? null : EventWords.cut(folded, match, place != null);
        LongestPattern.Match cut = event == null ? null : CycleEnds.cut(folded, event, "cycles");
        return cut == null ? null : CycleEnds.cut(folded, cut, "saidcycles");
    }

    private boolean isJoinable(int at, List<Found> found) {
        if (found.isEmpty()) {
            return false;
        }
        DeadlineValue before = found.get(found.size() - 1).value;
        int end = before.span().end();
        return before.kind() == Kind.RECURRING && at - end < JOINED_WITHIN && !around.isApart(end, at);
    }

    /** Adds what the candidate means if it counts; where to go on. */
    private int accept(Candidate candidate, Span block, List<Found> found) {
        if (candidate.match == null) {
            return candidate.end;
        }
        Found before = found.isEmpty() ? null : found.get(found.size() - 1);
        int start = candidate.match.span().start();
        boolean listed = before != null
                && before.value.span().end() <= start
                && around.isListedBehind(before.value.span().end(), start);
        boolean due = candidate.rule.meaning() == Meaning.POINT_DUE
                || candidate.place != null && candidate.place.dayIsDue()
                || listed && (before.value.kind() == Kind.BY || before.joined);
        for (DeadlineValue value : reader.read(candidate.rule, folded, candidate.match, around.years(), due)) {
            if (counts(candidate, value, block, listed && isAlike(before, value))) {
                join(new Found(value, rules(candidate, value), false), found, listed);
            }
        }
        return candidate.end;
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
                    case ALONE -> listed || around.standsAlone(value, block);
                    case ANYWHERE ->
                        value.kind() != Kind.RECURRING
                                || !around.cited().covers(value.span().start());
                    default -> true;
                };
    }

    /** Whether a bare point behind a comma goes on with the list that the finding before began. */
    private static boolean isAlike(Found before, DeadlineValue value) {
        TimePoint point = value.point();
        if (point == null || point.isYear()) {
            return false;
        }
        TimePoint first = before.value.point();
        return first == null ? before.joined && point.isDay() : first.unit() == point.unit();
    }

    /** Adds the finding, or makes it one with a recurrence right before it: "hằng năm (trước ngày 10/12)". */
    private void join(Found next, List<Found> found, boolean listed) {
        Found before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before == null || before.value.kind() != Kind.RECURRING) {
            found.add(next);
            return;
        }
        Span first = before.value.span();
        Span second = next.value.span();
        boolean dayOnly = next.value.point() == null || !next.value.point().yearGiven();
        boolean joins = dayOnly
                && (next.value.kind() == Kind.BY || next.value.kind() == Kind.RECURRING)
                && (around.isJoinedBehind(first.end(), second.start()) || listed && before.joined);
        if (!joins) {
            found.add(next);
            return;
        }
        String between = folded.substring(first.start(), second.end());
        boolean closed = between.lastIndexOf('(') > between.lastIndexOf(')')
                && second.end() < folded.length()
                && folded.charAt(second.end()) == ')';
        Span whole = new Span(first.start(), closed ? second.end() + 1 : second.end());
        List<RuleId> both = new ArrayList<>(before.rules);
        both.addAll(next.rules);
        found.set(found.size() - 1, new Found(joined(before.value, next.value, whole), both, true));
    }

    private static DeadlineValue joined(DeadlineValue cycle, DeadlineValue day, Span whole) {
        List<CalendarPeriod> every = new ArrayList<>(cycle.every());
        String recurrence = cycle.recurrence();
        boolean yearly = every.size() == 1 && every.get(0).unit() == CalendarPeriod.Unit.YEAR;
        if (day.kind() == Kind.RECURRING) {
            boolean same = every.equals(day.every());
            recurrence = same ? day.recurrence() : recurrence;
        } else if (yearly && day.point() != null) {
            recurrence = Recurrence.yearly(day.point());
        }
        return DeadlineValue.recurring(whole, every, recurrence);
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

    /**
     * A deadline found.
     *
     * @param value what it means
     * @param rules the rows that took part, the pattern's first
     * @param joined whether it was made of a recurrence and its day
     */
    record Found(DeadlineValue value, List<RuleId> rules, boolean joined) {}
}
