package vn.planlens.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.cli.console.Table;
import vn.planlens.index.citing.CitingMatrix;
import vn.planlens.index.citing.CitingResult;

/** Writes who cites as wards down and years across. */
final class CitingMatrixTable {

    private final Console console;
    private final OutputFormat format;

    CitingMatrixTable(Console console, OutputFormat format) {
        this.console = console;
        this.format = format;
    }

    void print(CitingResult result, CitingMatrix matrix) throws IOException {
        Map<String, Object> head = CitingRows.head(result);
        head.put("years", matrix.years());
        RowOutput<CitingMatrix.Row> output = new RowOutput<CitingMatrix.Row>(console, format, row -> row)
                .field("province", CitingMatrix.Row::province)
                .field("district", CitingMatrix.Row::district)
                .field("kind", CitingMatrix.Row::kind)
                .field("ward", CitingMatrix.Row::ward);
        for (Integer year : matrix.years()) {
            output.field(year.toString(), row -> cell(row.cells().get(year), null));
        }
        output.write(head, "rows", matrix.rows().stream(), rows -> table(result, matrix.years(), rows));
    }

    private void table(CitingResult result, List<Integer> years, Stream<CitingMatrix.Row> rows) {
        Table table =
                new Table(console).column("plan.province", Table.Kind.TEXT).column("plan.ward", Table.Kind.TEXT);
        years.forEach(year -> table.columnNamed(year.toString(), Table.Kind.NUMBER));
        rows.forEach(row -> {
            List<Object> cells = new ArrayList<>();
            cells.add(Objects.requireNonNullElse(row.province(), Names.UNKNOWN));
            cells.add(Names.ward(row.kind(), row.ward()));
            years.forEach(year -> cells.add(cell(row.cells().get(year), Names.UNKNOWN)));
            table.row(cells.toArray());
        });
        table.print();
        console.out().println();
        console.out().println(console.message("citing.legend", String.join(", ", result.keys())));
    }

    /** "1/2": one of two plans cites; a "?" for each that cannot be read. */
    private static String cell(CitingMatrix.Cell cell, String none) {
        if (cell == null || cell.plans() + cell.unreadable() == 0) {
            return none;
        }
        String readable = cell.plans() == 0 ? "" : cell.citing() + "/" + cell.plans();
        return readable + "?".repeat(cell.unreadable());
    }
}
