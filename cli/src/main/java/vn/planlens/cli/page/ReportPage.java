package vn.planlens.cli.page;

import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Map;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.report.Report;

/** A report as a page. */
public final class ReportPage {

    private ReportPage() {}

    /** @param title what the report is about */
    public static void write(Report report, String title, Messages messages, Writer to) {
        ComparePage.engine()
                .render(
                        "report/page.jte",
                        Map.of("report", report, "title", title, "m", messages),
                        new WriterOutput(to));
    }
}
