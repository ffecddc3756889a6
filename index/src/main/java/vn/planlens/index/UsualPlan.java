package vn.planlens.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import vn.planlens.index.Odds.Kind;
import vn.planlens.index.RecordShape.Part;

/**
 * What coding a plan begins with: the strings that plans have in common, and the odds of numbers, as the samples taught them
 * (tools/phrases). Other tables are another format.
 */
final class UsualPlan {

    private static final Odds ODDS = Odds.even(RecordShape.all().size());
    private static final KnownStrings STRINGS =
            new KnownStrings(RecordShape.all().size());

    /** Takes the cells of a row. */
    private interface Row {
        void take(Part part, String[] cells);
    }

    static {
        read("usual-strings.tsv", (part, cells) -> STRINGS.take(part.number(), cells[1]));
        read(
                "usual-odds.tsv",
                (part, cells) -> ODDS.take(
                        part.number(),
                        Kind.valueOf(cells[1]),
                        Base64.getDecoder().decode(cells[2])));
    }

    private UsualPlan() {}

    private static void read(String table, Row row) {
        Map<String, Part> parts = new HashMap<>();
        RecordShape.all().forEach(part -> parts.put(part.name(), part));
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(UsualPlan.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                // Of a component that the model had once nothing is to be coded.
                if (parts.containsKey(cells[0])) {
                    row.take(parts.get(cells[0]), cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the program's own " + table, e);
        }
    }

    /** Odds to begin a plan with. */
    static Odds odds() {
        return ODDS.copy();
    }

    /** Strings to begin a plan with. */
    static KnownStrings strings() {
        return STRINGS.copy();
    }
}
