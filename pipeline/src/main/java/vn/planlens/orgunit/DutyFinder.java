package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Block;
import vn.planlens.model.Extractor;
import vn.planlens.model.PlanText;
import vn.planlens.rules.SharedTables;
import vn.planlens.rules.SpanSet;
import vn.planlens.rules.TableColumns;

/** Finds every place where a plan gives work to units: paragraphs, headings and table rows. */
public final class DutyFinder implements Extractor<Duty> {

    private final UnitLexicon lexicon = new UnitLexicon();
    private final SharedTables shared;

    /** @throws vn.planlens.rules.RuleTableException where a table of rules is faulty */
    public DutyFinder() {
        this(SharedTables.read());
    }

    /** @param shared which other extractors look into, too */
    public DutyFinder(SharedTables shared) {
        this.shared = shared;
    }

    @Override
    public List<Duty> extract(PlanText plan) {
        UnitParser parser = new UnitParser(lexicon, plan);
        ParagraphDuties paragraphs = new ParagraphDuties(lexicon.words, plan, parser);
        TableDuties tables = new TableDuties(
                new TableColumns(shared.columnHeads(), shared.columnCells(), plan),
                plan,
                new CellUnits(lexicon.words, plan, parser));
        LabelLines labels = new LabelLines(lexicon.words, plan);
        SpanSet past = shared.lookingBack().in(plan);
        List<Duty> duties = new ArrayList<>();
        for (int i = 0; i < plan.blocks().size(); i++) {
            Block block = plan.blocks().get(i);
            if (past.covers(block.span().start())) {
                continue;
            }
            if (block instanceof Block.Paragraph paragraph) {
                i = labels.lastBelow(i);
                duties.addAll(paragraphs.of(
                        paragraph.span(), plan.blocks().get(i).span().end()));
            } else if (block instanceof Block.Table table) {
                duties.addAll(tables.of(table));
            }
        }
        return duties;
    }
}
