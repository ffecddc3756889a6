package vn.planlens.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Table;
import vn.planlens.index.citing.CitedDocument;
import vn.planlens.index.citing.CitingResult.DocumentCount;
import vn.planlens.index.citing.Trend;

/** Writes lists of cited documents: the most cited ones, and what comes and goes from year to year. */
final class CitedDocumentLists {

    private final Console console;
    private final OutputFormat format;

    CitedDocumentLists(Console console, OutputFormat format) {
        this.console = console;
        this.format = format;
    }

    static void table(List<DocumentCount> documents, Console console) {
        Table table = new Table(console)
                .column("document.key", Table.Kind.CODE)
                .column("document.date", Table.Kind.CODE)
                .column("document.issuer", Table.Kind.TEXT)
                .column("document.level", Table.Kind.CODE)
                .column("count.plans", Table.Kind.NUMBER)
                .column("count.mentions", Table.Kind.NUMBER);
        for (DocumentCount count : documents) {
            CitedDocument document = count.document();
            table.row(
                    document.key(),
                    document.date(),
                    document.issuer(),
                    document.level() == null ? null : console.message("level." + Names.code(document.level())),
                    count.plans(),
                    count.mentions());
        }
        table.print();
    }

    void top(List<DocumentCount> documents) throws IOException {
        new RowOutput<DocumentCount>(console, format, count -> count)
                .field("key", count -> count.document().key())
                .field("date", count -> count.document().date())
                .field("issuer", count -> count.document().issuer())
                .field("level", count -> Names.code(count.document().level()))
                .field("plans", DocumentCount::plans)
                .field("mentions", DocumentCount::mentions)
                .write(Map.of(), "documents", documents.stream(), rows -> table(documents, console));
    }

    /** A document that comes or goes, as JSON and CSV show it. */
    record Change(int from, int to, String change, CitedDocument document, int plans, long mentions) {

        static Stream<Change> of(Trend trend) {
            return Stream.concat(of(trend, "appeared", trend.appeared()), of(trend, "vanished", trend.vanished()));
        }

        private static Stream<Change> of(Trend trend, String change, List<DocumentCount> documents) {
            return documents.stream()
                    .map(count -> new Change(
                            trend.from(), trend.to(), change, count.document(), count.plans(), count.mentions()));
        }
    }

    void changes(List<Trend> trends) throws IOException {
        new RowOutput<Change>(console, format, change -> change)
                .field("from", Change::from)
                .field("to", Change::to)
                .field("change", Change::change)
                .field("key", change -> change.document().key())
                .field("date", change -> change.document().date())
                .field("issuer", change -> change.document().issuer())
                .field("plans", Change::plans)
                .write(Map.of(), "changes", trends.stream().flatMap(Change::of), rows -> tables(trends));
    }

    private void tables(List<Trend> trends) {
        for (Trend trend : trends) {
            section("citing.appeared", trend, trend.appeared());
            section("citing.vanished", trend, trend.vanished());
        }
    }

    private void section(String head, Trend trend, List<DocumentCount> documents) {
        String none = documents.isEmpty() ? " " + Names.UNKNOWN : "";
        console.out().println(console.message(head, String.valueOf(trend.from()), String.valueOf(trend.to())) + none);
        if (!documents.isEmpty()) {
            table(documents, console);
        }
        console.out().println();
    }
}
