package vn.planlens.cli.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as RFC 4180 says: CRLF, quotation marks only where needed, a line of heads first. */
public final class CsvRows implements Closeable {

    private final CSVPrinter csv;

    /** @param to is flushed, not closed, by {@link #close} */
    public CsvRows(Writer to, List<String> heads) throws IOException {
        this.csv = new CSVPrinter(to, CSVFormat.RFC4180);
        csv.printRecord(heads);
    }

    /** A null cell is empty; text that a spreadsheet would take for a formula is made harmless. */
    public void row(Object... cells) throws IOException {
        csv.printRecord(Arrays.stream(cells)
                .map(cell -> cell instanceof String text ? FormulaGuard.harmless(text) : cell)
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
