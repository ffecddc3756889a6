package vn.planlens.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Folding;
import vn.planlens.model.PartialDate;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.PatternRules;
import vn.planlens.rules.RuleTable;

/** Reads from a title the year its plan is for. */
final class TitleYears {

    /** Such a year bounds the plan, it does not name its year: "đến năm 2025". */
    private static final int BOUND = 9;

    /** Such a period is that of a project that the plan carries out, maybe years after it began. */
    private static final int PROJECT = 5;

    private final Map<PatternRule, Integer> ranks = new HashMap<>();
    private final PatternRules rules;

    TitleYears() {
        rules = new PatternRules(table().map(row -> {
            PatternRule rule = new PatternRule(row.id(), row.get("pattern"));
            ranks.put(rule, Integer.valueOf(row.get("rank")));
            return rule;
        }));
    }

    static RuleTable table() {
        return RuleTable.read(TitleYears.class, "title-years.tsv", "id", "pattern", "rank", "example", "source");
    }

    /** The year the title names, else that of issue, else null. */
    Integer yearOf(String title, PartialDate issued) {
        Found named = title == null ? null : find(Folding.fold(title));
        boolean later = issued != null && named != null && (named.rank() == BOUND || named.isPastIn(issued.year()));
        if (named != null && !later) {
            return named.year();
        }
        return issued == null ? null : Integer.valueOf(issued.year());
    }

    /** The year that a folded title names best, or null. */
    Found find(String title) {
        List<Found> all = new ArrayList<>();
        for (PatternRule.Match match : rules.find(Words.of(title))) {
            Span year = match.slots().get("year");
            all.add(new Found(
                    Integer.parseInt(year.of(title)),
                    ranks.get(match.rule()),
                    match.span(),
                    year,
                    match.rule().id()));
        }
        Found best = null;
        for (Found found : all) {
            boolean hidden = all.stream().anyMatch(other -> other.hides(found));
            boolean better = best == null
                    || found.rank() < best.rank()
                    || found.rank() == best.rank() && found.year() > best.year();
            if (found.rank() > 0 && !hidden && better) {
                best = found;
            }
        }
        return best;
    }

    /** @param digits where the year's digits stand */
    record Found(int year, int rank, Span span, Span digits, RuleId rule) {

        /** Whether another year is a part of what this one belongs to: of a document, or of a project's period. */
        boolean hides(Found other) {
            boolean own = rank >= PROJECT && other.rank < rank && other.digits.start() >= digits.start();
            return (rank == 0 || own) && span.contains(other.digits);
        }

        boolean isPastIn(int yearOfIssue) {
            return rank == PROJECT && year < yearOfIssue;
        }
    }
}
