package vn.planlens;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.channel.ChannelExtractor;
import vn.planlens.check.CitationCheck;
import vn.planlens.citation.CitationExtractor;
import vn.planlens.citation.ReferenceExtractor;
import vn.planlens.deadline.DeadlineExtractor;
import vn.planlens.header.HeaderReader;
import vn.planlens.header.HeaderReading;
import vn.planlens.header.Hint;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.Plan;
import vn.planlens.model.PlanText;
import vn.planlens.model.Reference;
import vn.planlens.model.SourceText;
import vn.planlens.model.Task;
import vn.planlens.model.Warning;
import vn.planlens.orgunit.Duty;
import vn.planlens.orgunit.DutyFinder;
import vn.planlens.orgunit.UnitRegistry;
import vn.planlens.outline.OutlineParser;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.rules.SharedTables;
import vn.planlens.task.TaskBuilder;

/** From what was read to the plan: outline, header, extractors, tasks, checks. Thread-safe; built once. */
public final class Analyzer {

    private final OutlineParser outlineParser = new OutlineParser();
    private final HeaderReader headerReader = new HeaderReader(new AdministrativeUnits());
    private final SharedTables tables = SharedTables.read();
    private final ChannelExtractor channelExtractor = new ChannelExtractor(tables);
    private final DeadlineExtractor deadlineExtractor = new DeadlineExtractor(tables);
    private final CitationExtractor citationExtractor = new CitationExtractor();
    private final ReferenceExtractor referenceExtractor = new ReferenceExtractor(citationExtractor);
    private final CitationCheck citationCheck = new CitationCheck();
    private final DutyFinder dutyFinder = new DutyFinder(tables);
    private final TaskBuilder taskBuilder = new TaskBuilder();

    public Plan analyze(SourceText source) {
        return analyze(source, Hint.NONE);
    }

    /** @param said what a person knows of the file; it fills and overrules what its text says */
    public Plan analyze(SourceText source, Hint said) {
        Outline outline = outlineParser.parse(source);
        PlanText unread = new PlanText(source, outline, Header.NONE);
        HeaderReading reading = headerReader.read(unread, said);
        PlanText plan = unread.with(reading.header());
        List<Citation> citations = citationExtractor.extract(plan);
        List<Reference> references = referenceExtractor.extract(plan, citations);
        List<Channel> channels = channelExtractor.extract(plan);
        List<Deadline> deadlines = deadlineExtractor.extract(plan);
        List<Duty> duties = dutyFinder.extract(plan);
        UnitRegistry units = UnitRegistry.of(plan, duties);
        List<Task> tasks = taskBuilder.build(plan, duties, units, deadlines, channels, citations);
        List<Warning> warnings = new ArrayList<>(source.warnings());
        warnings.addAll(reading.warnings());
        warnings.addAll(citationCheck.warnings(citations));
        return new Plan(
                Plan.SCHEMA_VERSION,
                source.id(),
                source.file(),
                plan.header(),
                outline.nodes(),
                citations,
                references,
                units.units(),
                channels,
                deadlines,
                tasks,
                warnings);
    }
}
