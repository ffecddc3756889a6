package vn.planlens.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Table;
import vn.planlens.index.FileState;

/** The states of files as a person writes and reads them. */
final class FileStates {

    private static final String FAILED = "failed";

    /** States that left the file without a plan. */
    private static final Set<FileState> FAILURES = EnumSet.complementOf(
            EnumSet.of(FileState.INDEXED, FileState.UNCHANGED, FileState.DUPLICATE, FileState.PARTIAL));

    private FileStates() {}

    static boolean isFailure(FileState state) {
        return FAILURES.contains(state);
    }

    /** As in JSON and on the command line: {@code no-text-layer}. */
    static String code(FileState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a person reads it. */
    static String label(FileState state, Console console) {
        return console.message("state." + code(state));
    }

    /** States about which something can be done. */
    static boolean hasMend(FileState state) {
        return isFailure(state) || state == FileState.PARTIAL;
    }

    /**
     * The table of states, with what to do about those that are not as they should be.
     *
     * @param skipped files of other formats, which were not looked at
     */
    static Table table(Map<FileState, Integer> states, int skipped, Console console) {
        boolean mends = states.keySet().stream().anyMatch(FileStates::hasMend);
        Table table =
                new Table(console).column("ingest.state", Table.Kind.TEXT).column("ingest.files", Table.Kind.NUMBER);
        if (mends) {
            table.column("ingest.mend", Table.Kind.TEXT);
        }
        new TreeMap<>(states).forEach((state, files) -> {
            String mend = hasMend(state) ? console.message("mend." + code(state)) : null;
            row(table, mends, label(state, console), files, mend);
        });
        if (skipped > 0) {
            row(table, mends, console.message("ingest.skipped"), skipped, null);
        }
        return table;
    }

    private static void row(Table table, boolean mends, String state, int files, String mend) {
        if (mends) {
            table.row(state, files, mend);
        } else {
            table.row(state, files);
        }
    }

    /** The states named; {@code failed} is all that left a file without a plan. */
    static Set<FileState> parse(List<String> names) {
        Set<FileState> states = EnumSet.noneOf(FileState.class);
        for (String name : names) {
            if (name.equals(FAILED)) {
                states.addAll(FAILURES);
                continue;
            }
            states.add(Arrays.stream(FileState.values())
                    .filter(state -> code(state).equals(name))
                    .findFirst()
                    .orElseThrow(() -> CommandFailure.usage("state.unknown", name, known())));
        }
        return states;
    }

    private static String known() {
        return FAILED + ", "
                + Arrays.stream(FileState.values()).map(FileStates::code).collect(Collectors.joining(", "));
    }
}
