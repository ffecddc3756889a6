package vn.planlens.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.planlens.model.Block;
import vn.planlens.model.Deadline;
import vn.planlens.model.Extractor;
import vn.planlens.model.Mention;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.rules.BodyBlocks;
import vn.planlens.rules.ColumnRole;
import vn.planlens.rules.QuotedNames;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.SharedTables;
import vn.planlens.rules.SpanSet;
import vn.planlens.rules.TableColumns;

/** Finds the deadlines of a plan. Thread-safe; built once. */
public final class DeadlineExtractor implements Extractor<Deadline> {

    private final TimePoints points = new TimePoints();
    private final DeadlineRules rules = new DeadlineRules(points);
    private final ValueReader reader = new ValueReader(points);
    private final TimeWords words;
    private final SharedTables shared;

    /** @throws vn.planlens.rules.RuleTableException where a table of rules is faulty */
    public DeadlineExtractor() {
        this(SharedTables.read());
    }

    /** @param shared which other extractors look into, too */
    public DeadlineExtractor(SharedTables shared) {
        this(shared, row -> true);
    }

    DeadlineExtractor(SharedTables shared, Predicate<RuleTable.Row> guards) {
        this.shared = shared;
        this.words = new TimeWords(guards);
    }

    @Override
    public List<Deadline> extract(PlanText plan) {
        List<Deadline> deadlines = new ArrayList<>();
        for (ParagraphDeadlines.Found one : find(plan)) {
            deadlines.add(deadline("d" + (deadlines.size() + 1), one, plan));
        }
        return List.copyOf(deadlines);
    }

    List<ParagraphDeadlines.Found> find(PlanText plan) {
        SpanSet named = shared.citedTitles().in(plan).with(QuotedNames.in(plan));
        Surroundings around = new Surroundings(plan.words(), plan.folded(), words, named, PlanYears.of(plan.header()));
        DeadlineScanner scanner = new DeadlineScanner(rules, reader, around);
        TimePlaces places = new TimePlaces(words, plan);
        TableColumns columns = new TableColumns(shared.columnHeads(), shared.columnCells(), plan);
        SpanSet past = shared.lookingBack().in(plan);
        List<ParagraphDeadlines.Found> found = new ArrayList<>();
        for (Block block : BodyBlocks.of(plan)) {
            if (past.covers(block.span().start())) {
                continue;
            }
            if (block instanceof Block.Table table) {
                found.addAll(ofTable(columns.dataRows(table), scanner, places));
            } else {
                found.addAll(scanner.scan(block.span(), placesOf(block.span(), places)));
            }
        }
        return found;
    }

    /** The tables of rules, for the tests that run their examples. */
    Stream<RuleTable> tables() {
        return Stream.concat(Stream.of(points.table(), rules.table()), words.tables());
    }

    private static List<TimePlace> placesOf(Span block, TimePlaces places) {
        TimePlace headed = places.headed(block);
        return headed != null ? List.of(headed) : places.labelled(block);
    }

    private static List<ParagraphDeadlines.Found> ofTable(
            List<TableColumns.DataRow> rows, DeadlineScanner scanner, TimePlaces places) {
        List<ParagraphDeadlines.Found> found = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        boolean timed = rows.stream().anyMatch(DeadlineExtractor::hasTimes);
        for (TableColumns.DataRow row : rows) {
            for (Block.Cell cell : row.row().cells()) {
                // A cell merged over several rows stands in each of them.
                if (!cell.span().isEmpty() && seen.add(cell.span())) {
                    boolean time = row.roleOf(cell) == ColumnRole.DEADLINE;
                    List<TimePlace> beside = timed ? places.labelled(cell.span()) : placesOf(cell.span(), places);
                    List<TimePlace> ofCell = time ? List.of(new TimePlace(cell.span(), true, null)) : beside;
                    found.addAll(scanner.scan(cell.span(), ofCell));
                }
            }
        }
        return found;
    }

    /** Whether a column tells times; then the heading above the table does not make all cells places for them. */
    private static boolean hasTimes(TableColumns.DataRow row) {
        return row.row().cells().stream().anyMatch(cell -> row.roleOf(cell) == ColumnRole.DEADLINE);
    }

    private static Deadline deadline(String id, ParagraphDeadlines.Found found, PlanText plan) {
        DeadlineValue value = found.value();
        Mention mention = plan.mention(value.span());
        return new Deadline(
                id,
                mention.quote(),
                value.kind(),
                date(value.from()),
                date(value.to()),
                value.every(),
                value.within(),
                value.after() == null ? null : plan.quote(value.after()),
                value.workingDays(),
                value.recurrence() == null ? null : value.recurrence().rule(),
                mention.section(),
                mention.sectionId(),
                mention.span(),
                mention.page(),
                found.rules().get(0));
    }

    private static PartialDate date(LocalDate date) {
        return date == null ? null : PartialDate.of(date);
    }
}
