package vn.planlens.ingest;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.Set;

/** The commands of RTF that define a table's rows. */
final class RtfRows {

    private static final Set<Command> CELL_BORDERS = EnumSet.of(
            Command.clbrdrt,
            Command.clbrdrb,
            Command.clbrdrl,
            Command.clbrdrr,
            Command.trbrdrt,
            Command.trbrdrb,
            Command.trbrdrl,
            Command.trbrdrr,
            Command.trbrdrh,
            Command.trbrdrv);

    private static final Set<Command> LINES = EnumSet.of(
            Command.brdrs, Command.brdrth, Command.brdrdb, Command.brdrdot, Command.brdrdash, Command.brdrhair);

    private RtfRows() {}

    /** Takes the command where it defines rows, and tells whether it did. */
    static boolean take(Command command, int parameter, RtfTables tables) {
        switch (command) {
            case trowd -> tables.beginDefinition();
            case trleft -> tables.left(parameter);
            case clvmrg -> tables.joinsAbove();
            case clmrg -> tables.joinsBefore();
            case cellx -> tables.edge(parameter);
            default -> {
                if (CELL_BORDERS.contains(command)) {
                    tables.awaitLine(true);
                } else if (LINES.contains(command)) {
                    tables.line();
                } else {
                    tables.awaitLine(false);
                    return false;
                }
            }
        }
        return true;
    }
}
