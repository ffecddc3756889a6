package vn.planlens.cli;

import java.util.Locale;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Console;
import vn.planlens.index.query.BadQueryException;

/** Points at the place where a query goes wrong and proposes a mend. */
final class BadQuery {

    private static final String INDENT = "  ";

    private BadQuery() {}

    /** Shows the place and the mend, and returns what ends the command. */
    static CommandFailure failure(BadQueryException error, Console console) {
        String code = error.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        StringBuilder told = new StringBuilder(console.message("query." + code, error.subject()));
        told.append(System.lineSeparator()).append(INDENT).append(error.query());
        told.append(System.lineSeparator())
                .append(INDENT)
                .append(" ".repeat(error.column() - 1))
                .append("^".repeat(Math.max(1, error.length())));
        if (!error.suggestions().isEmpty()) {
            told.append(System.lineSeparator())
                    .append(console.message("call.nearest", String.join(", ", error.suggestions())));
        }
        if (error.mend() != null) {
            told.append(System.lineSeparator()).append(console.message("query.mend", error.mend()));
        }
        return CommandFailure.usage("query.bad", told.toString());
    }
}
