package vn.planlens.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Text;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Table;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.citing.CitingResult;
import vn.planlens.index.citing.CitingRow;
import vn.planlens.model.Citation;
import vn.planlens.model.PartialDate;

/** Writes which plans cite and which do not, one row a plan. */
final class CitingRows {

    private static final int MOST_PLACES = 6;

    private final Console console;
    private final OutputFormat format;

    CitingRows(Console console, OutputFormat format) {
        this.console = console;
        this.format = format;
    }

    /**
     * One plan's answer as JSON shows it.
     *
     * @param status {@code cites}, {@code does-not-cite} or {@code unreadable}
     * @param mentions how often
     */
    record Row(
            String ward,
            String kind,
            String district,
            String province,
            Integer year,
            String documentType,
            String title,
            CitingRow.Status status,
            int mentions,
            String planId,
            String fileName,
            List<PartialDate> dates,
            List<Citation.Role> roles,
            List<CitingRow.Place> places) {

        static Row of(CitingRow row) {
            PlanSummary plan = row.plan();
            return new Row(
                    plan.ward(),
                    plan.kind(),
                    plan.district(),
                    plan.province(),
                    plan.year(),
                    plan.documentType(),
                    plan.title(),
                    row.status(),
                    row.mentions(),
                    plan.id(),
                    plan.fileName(),
                    row.dates(),
                    row.roles(),
                    row.places());
        }
    }

    /** @param rows those of the result that are asked for */
    void print(CitingResult result, List<CitingRow> rows) throws IOException {
        new RowOutput<CitingRow>(console, format, Row::of)
                .field("ward", row -> row.plan().ward())
                .field("kind", row -> row.plan().kind())
                .field("district", row -> row.plan().district())
                .field("province", row -> row.plan().province())
                .field("year", row -> row.plan().year())
                .field("documentType", row -> row.plan().documentType())
                .field("title", row -> row.plan().title())
                .field("status", row -> Names.code(row.status()))
                .field("mentions", CitingRow::mentions)
                .field("dates", CitingRows::dates)
                .field("roles", row -> join(row.roles().stream().map(Names::code)))
                .field("places", row -> places(row, Integer.MAX_VALUE))
                .field("planId", row -> row.plan().id())
                .field("fileName", row -> row.plan().fileName())
                .write(head(result), "rows", rows.stream(), some -> table(result, some));
    }

    /** What stands before the rows of a JSON answer. */
    static Map<String, Object> head(CitingResult result) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("key", String.join(", ", result.keys()));
        head.put("keys", result.keys());
        head.put("documents", result.documents());
        head.put("missingWards", result.missingWards());
        head.put("notes", result.notes());
        return head;
    }

    private void table(CitingResult result, Stream<CitingRow> rows) {
        Table table = new Table(console)
                .column("plan.province", Table.Kind.TEXT)
                .column("plan.ward", Table.Kind.TEXT)
                .column("plan.year", Table.Kind.CODE)
                .column("plan.type", Table.Kind.CODE)
                .column("citing.status", Table.Kind.CODE)
                .column("count.mentions", Table.Kind.NUMBER)
                .column("citing.dates", Table.Kind.TEXT)
                .column("citing.roles", Table.Kind.TEXT)
                .column("citing.places", Table.Kind.TEXT)
                .column("plan.id", Table.Kind.CODE);
        Map<CitingRow.Status, Text> statuses = new EnumMap<>(CitingRow.Status.class);
        rows.forEach(row -> {
            PlanSummary plan = row.plan();
            table.row(
                    Objects.requireNonNullElse(plan.province(), Names.UNKNOWN),
                    plan.ward() == null ? plan.fileName() : Names.ward(plan.kind(), plan.ward()),
                    plan.year(),
                    plan.documentType(),
                    statuses.computeIfAbsent(row.status(), this::status),
                    row.mentions() == 0 ? null : row.mentions(),
                    dates(row),
                    join(row.roles().stream().map(role -> console.message("role." + Names.code(role)))),
                    places(row, MOST_PLACES),
                    plan.id() == null ? null : Names.shortId(plan.id()));
        });
        if (!table.isEmpty()) {
            table.print();
            console.out().println();
        }
        if (result.documents().size() > 1 && statuses.containsKey(CitingRow.Status.CITES)) {
            console.out().println(console.message("citing.documents"));
            CitedDocumentLists.table(result.documents(), console);
            console.out().println();
        }
        long citing = count(result, CitingRow.Status.CITES);
        long silent = count(result, CitingRow.Status.DOES_NOT_CITE);
        long unreadable = count(result, CitingRow.Status.UNREADABLE);
        console.out()
                .println(console.message(
                        "citing.totals", String.join(", ", result.keys()), citing, citing + silent, unreadable));
    }

    private Text status(CitingRow.Status status) {
        String label = console.message("status." + Names.code(status));
        return switch (status) {
            case CITES -> console.styled("fg(green)", label);
            case DOES_NOT_CITE -> console.text(label);
            case UNREADABLE -> console.styled("fg(red)", label);
        };
    }

    private static long count(CitingResult result, CitingRow.Status status) {
        return result.rows().stream().filter(row -> row.status() == status).count();
    }

    private static String dates(CitingRow row) {
        return join(row.dates().stream().map(PartialDate::toString));
    }

    /** Sections, and pages where there are any, without repeats. */
    private String places(CitingRow row, int most) {
        LinkedHashSet<String> places = new LinkedHashSet<>();
        for (CitingRow.Place place : row.places()) {
            places.add(console.messages().place(place.section(), place.page()));
        }
        places.remove("");
        List<String> shown = new ArrayList<>(places);
        return join(shown.stream().limit(most)) + (shown.size() > most ? " …" : "");
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
