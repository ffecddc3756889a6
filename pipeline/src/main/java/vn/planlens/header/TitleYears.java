package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Folding;
import vn.planlens.model.PartialDate;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.RuleTable;

/** Reads from a title the year its plan is for. */
final class TitleYears {

    /** Such a year bounds the plan, it does not name its year: "đến năm 2025". */
    private static final int BOUND = 9;

    private final List<Rule> rules;

    TitleYears() {
        rules = table().map(row ->
                new Rule(new PatternRule(row.id(), row.get("pattern")), Integer.parseInt(row.get("rank"))));
    }

    static RuleTable table() {
        return RuleTable.read(TitleYears.class, "title-years.tsv", "id", "pattern", "rank", "example", "source");
    }

    /** The year the title names, else that of issue, else null. */
    Integer yearOf(String title, PartialDate issued) {
        Found named = title == null ? null : find(Folding.fold(title));
        if (named != null && (named.rank() < BOUND || issued == null)) {
            return named.year();
        }
        return issued == null ? null : Integer.valueOf(issued.year());
    }

    /** The year that a folded title names best, or null. */
    Found find(String title) {
        List<Found> all = new ArrayList<>();
        for (Rule rule : rules) {
            for (PatternRule.Match match : rule.pattern().find(title)) {
                Span year = match.slots().get("year");
                all.add(new Found(
                        Integer.parseInt(year.of(title)),
                        rule.rank(),
                        match.span(),
                        year,
                        rule.pattern().id()));
            }
        }
        Found best = null;
        for (Found found : all) {
            boolean hidden = all.stream()
                    .anyMatch(other -> (other.rank() == 0 || other.rank() == BOUND && found.rank() < BOUND)
                            && other.span().contains(found.digits()));
            boolean better = best == null
                    || found.rank() < best.rank()
                    || found.rank() == best.rank() && found.year() > best.year();
            if (found.rank() > 0 && !hidden && better) {
                best = found;
            }
        }
        return best;
    }

    private record Rule(PatternRule pattern, int rank) {}

    /** @param digits where the year's digits stand */
    record Found(int year, int rank, Span span, Span digits, RuleId rule) {}
}
