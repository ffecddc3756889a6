package vn.planlens.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Console;
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
