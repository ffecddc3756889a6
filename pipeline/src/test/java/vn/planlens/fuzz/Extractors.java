package vn.planlens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.planlens.channel.ChannelExtractor;
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
import vn.planlens.model.OrgUnit;
import vn.planlens.model.Outline;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.model.Reference;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;
import vn.planlens.orgunit.Duty;
import vn.planlens.orgunit.DutyFinder;
import vn.planlens.orgunit.UnitRegistry;
import vn.planlens.outline.OutlineParser;
import vn.planlens.place.AdministrativeUnits;

/** Each extractor alone, on text as it comes: decomposed, with control characters and halves of surrogate pairs. */
final class Extractors {

    private final OutlineParser outlines = new OutlineParser();
    private final HeaderReader headers = new HeaderReader(new AdministrativeUnits());
    private final CitationExtractor citations = new CitationExtractor();
    private final ReferenceExtractor references = new ReferenceExtractor();
    private final ChannelExtractor channels = new ChannelExtractor();
    private final DeadlineExtractor deadlines = new DeadlineExtractor();
    private final DutyFinder duties = new DutyFinder();

    void check(String text) {
        SourceText source = PlainPlan.source(text);
        Outline outline = outlines.parse(source);
        assertThat(outlines.parse(source).nodes()).isEqualTo(outline.nodes());
        for (OutlineNode node : outline.all()) {
            inside(node.span(), text);
        }
        PlanText unread = new PlanText(source, outline, Header.NONE);
        HeaderReading reading = headers.read(unread, Hint.NONE);
        assertThat(headers.read(unread, Hint.NONE)).isEqualTo(reading);
        PlanText plan = unread.with(reading.header());
        List<Citation> cited = citations.extract(plan);
        assertThat(citations.extract(plan)).isEqualTo(cited);
        cited.forEach(citation -> under(citation.span(), citation.quote(), text));
        List<Reference> referred = references.extract(plan, cited);
        referred.forEach(reference -> under(reference.span(), reference.quote(), text));
        List<Channel> used = channels.extract(plan);
        assertThat(channels.extract(plan)).isEqualTo(used);
        used.forEach(channel -> channel.mentions().forEach(mention -> under(mention.span(), mention.quote(), text)));
        List<Deadline> due = deadlines.extract(plan);
        assertThat(deadlines.extract(plan)).isEqualTo(due);
        due.forEach(deadline -> under(deadline.span(), deadline.quote(), text));
        List<Duty> given = duties.extract(plan);
        for (OrgUnit unit : UnitRegistry.of(plan, given).units()) {
            unit.mentions().forEach(mention -> under(mention.span(), mention.quote(), text));
        }
    }

    private static void inside(Span span, String text) {
        assertThat(span.start()).isBetween(0, span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }

    private static void under(Span span, String quote, String text) {
        inside(span, text);
        assertThat(quote.replaceAll("\\s+", "")).isEqualTo(span.of(text).replaceAll("\\s+", ""));
    }
}
