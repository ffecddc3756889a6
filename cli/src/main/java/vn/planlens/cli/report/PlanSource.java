package vn.planlens.cli.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.page.SourceLinks;
import vn.planlens.cli.report.Report.Passage;
import vn.planlens.index.PlanSummary;

/**
 * A plan that passages are taken from.
 *
 * @param summary its line in a list
 */
record PlanSource(PlanSummary summary, Messages messages, SourceLinks links) {

    /** Words that stand in the section and on the page. */
    Passage passage(String section, Integer page, String quote) {
        String name = Stream.of(Names.ward(summary.kind(), summary.ward()), Objects.toString(summary.year(), null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String place = messages.place(section, page);
        return new Passage(name, place.isEmpty() ? null : place, quote, links.to(summary.id(), page));
    }

    /** The plan itself. */
    Passage whole() {
        return passage(null, null, Objects.requireNonNullElse(summary.title(), summary.fileName()));
    }
}
