package vn.planlens.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import vn.planlens.rules.CitedTitles;
import vn.planlens.rules.ColumnHeads;
import vn.planlens.rules.ColumnRole;
import vn.planlens.rules.PlanBody;
import vn.planlens.rules.RuleTable;

/** Finds the deadlines of a plan. Thread-safe; built once. */
public final class DeadlineExtractor implements Extractor<Deadline> {

    private final TimePoints points = new TimePoints();
    private final DeadlineRules rules = new DeadlineRules(points);
    private final ValueReader reader = new ValueReader(points);
    private final TimeWords words;
    private final CitedTitles citedTitles = CitedTitles.read();
    private final ColumnHeads columnHeads = ColumnHeads.read();

    /** @throws vn.planlens.rules.RuleTableException where a table of rules is faulty */
    public DeadlineExtractor() {
        this(row -> true);
    }

    DeadlineExtractor(Predicate<RuleTable.Row> guards) {
        this.words = new TimeWords(guards);
    }

    @Override
    public List<Deadline> extract(PlanText plan) {
        List<Deadline> deadlines = new ArrayList<>();
        for (DeadlineScanner.Found one : find(plan)) {
            deadlines.add(deadline("d" + (deadlines.size() + 1), one, plan));
        }
        return List.copyOf(deadlines);
    }

    List<DeadlineScanner.Found> find(PlanText plan) {
        Surroundings around =
                new Surroundings(plan.text(), plan.folded(), words, citedTitles.in(plan), PlanYears.of(plan.header()));
        DeadlineScanner scanner = new DeadlineScanner(rules, reader, around);
        TimePlaces places = new TimePlaces(words, plan);
        List<DeadlineScanner.Found> found = new ArrayList<>();
        for (Block block : PlanBody.blocks(plan)) {
            if (block instanceof Block.Table table) {
                found.addAll(ofTable(table, plan, scanner, places));
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

    private List<DeadlineScanner.Found> ofTable(
            Block.Table table, PlanText plan, DeadlineScanner scanner, TimePlaces places) {
        List<DeadlineScanner.Found> found = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        List<Block.Cell> heads = List.of();
        List<ColumnRole> roles = List.of();
        for (Block.Row row : table.rows()) {
            Optional<List<ColumnRole>> head = columnHeads.rolesOf(
                    row.cells().stream().map(cell -> plan.quote(cell.span())).toList());
            if (head.isPresent()) {
                heads = row.cells();
                roles = head.get();
                continue;
            }
            for (Block.Cell cell : row.cells()) {
                if (!cell.span().isEmpty() && seen.add(cell.span())) {
                    boolean time = roleOf(cell, heads, roles) == ColumnRole.DEADLINE;
                    found.addAll(scanner.scan(
                            cell.span(),
                            time ? List.of(new TimePlace(cell.span(), true, null)) : placesOf(cell.span(), places)));
                }
            }
        }
        return found;
    }

    private static ColumnRole roleOf(Block.Cell cell, List<Block.Cell> heads, List<ColumnRole> roles) {
        for (int i = 0; i < heads.size(); i++) {
            Block.Cell head = heads.get(i);
            if (head.column() <= cell.column() && cell.column() < head.column() + head.columnSpan()) {
                return roles.get(i);
            }
        }
        return ColumnRole.OTHER;
    }

    private static Deadline deadline(String id, DeadlineScanner.Found found, PlanText plan) {
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
                value.recurrence(),
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
