package vn.planlens.rules;

import java.util.List;
import vn.planlens.model.Folding;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;

/**
 * The sections of a plan that tell how things stand and what was done before ("Đặc điểm tình hình", "Kết quả thực hiện năm
 * 2025"): they give no work and set no deadline. Only whole sections of the first tier count; a subsection of that name
 * among the tasks is a task.
 */
public final class LookingBack {

    private final RuleTable table;
    private final Gazetteer<RuleTable.Row> words;

    private LookingBack(RuleTable table) {
        this.table = table;
        Gazetteer.Builder<RuleTable.Row> builder = Gazetteer.builder();
        table.map(row -> {
            row.list("words").forEach(word -> builder.add(word, row));
            return row;
        });
        this.words = builder.build();
    }

    /** Reads the table. */
    public static LookingBack read() {
        return new LookingBack(
                RuleTable.read(LookingBack.class, "looking-back.tsv", "id", "words", "example", "source"));
    }

    RuleTable table() {
        return table;
    }

    /** Where such sections are in the plan. */
    public SpanSet in(PlanText plan) {
        List<Span> spans = plan.outline().nodes().stream()
                .filter(part -> part.title() != null && titles(part.title()) != null)
                .map(OutlineNode::span)
                .toList();
        return new SpanSet(spans);
    }

    /** The words with which the title begins, if it is one of such a section; else null. */
    Gazetteer.Hit<RuleTable.Row> titles(String title) {
        return words.longestAt(Folding.fold(title), 0, title.length());
    }
}
