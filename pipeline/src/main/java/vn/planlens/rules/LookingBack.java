package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.planlens.model.Folding;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;

/**
 * The sections of a plan that tell how things stand and what was done before ("Đặc điểm tình hình", "Kết quả thực hiện năm
 * 2025"): they give no work and set no deadline. Only whole sections of the first tier count, and only before those that
 * tell what is to be done: behind these "Đánh giá kết quả" is a task.
 */
public final class LookingBack {

    private static final String PAST = "past";
    private static final String MIXED = "mixed";

    private final RuleTable table;
    private final Gazetteer<RuleTable.Row> beginnings;
    private final Gazetteer<RuleTable.Row> anywhere;

    private LookingBack(RuleTable table) {
        this.table = table;
        this.beginnings = words(row -> !row.get("title").equals(MIXED));
        this.anywhere = words(row -> row.get("title").equals(MIXED));
    }

    /** Reads the table. */
    public static LookingBack read() {
        return new LookingBack(
                RuleTable.read(LookingBack.class, "looking-back.tsv", "id", "title", "words", "example", "source"));
    }

    private Gazetteer<RuleTable.Row> words(Predicate<RuleTable.Row> chosen) {
        Gazetteer.Builder<RuleTable.Row> builder = Gazetteer.builder();
        table.map(row -> {
            if (chosen.test(row)) {
                row.list("words").forEach(word -> builder.add(word, row));
            }
            return row;
        });
        return builder.build();
    }

    RuleTable table() {
        return table;
    }

    /** Where such sections are in the plan. */
    public SpanSet in(PlanText plan) {
        List<Span> spans = new ArrayList<>();
        for (OutlineNode part : plan.outline().nodes()) {
            Gazetteer.Hit<RuleTable.Row> hit = part.title() == null ? null : decisive(part.title());
            String tells = hit == null ? "" : hit.value().get("title");
            if (tells.equals(PAST)) {
                spans.add(part.span());
            } else if (!tells.isEmpty()) {
                break;
            }
        }
        return new SpanSet(spans);
    }

    /** The words that decide whether a section of this title looks back or ahead, or null where none do. */
    Gazetteer.Hit<RuleTable.Row> decisive(String title) {
        String folded = Folding.fold(title);
        List<Gazetteer.Hit<RuleTable.Row>> mixed = anywhere.find(folded);
        return mixed.isEmpty() ? beginnings.longestAt(folded, 0, folded.length()) : mixed.get(0);
    }
}
