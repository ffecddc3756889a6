package vn.planlens.cli.console;

/** A command cannot do what it was asked; carries a sentence for the person, which names the mend. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final String key;
    private final transient Object[] values;

    private CommandFailure(int exitCode, String key, Throwable cause, Object... values) {
        super(key, cause);
        this.exitCode = exitCode;
        this.key = key;
        this.values = values;
    }

    /** The call can be mended by the person. */
    public static CommandFailure usage(String key, Object... values) {
        return new CommandFailure(ExitCode.USAGE, key, null, values);
    }

    /** The machine is in the way: a disk, a right, a broken index. */
    public static CommandFailure fault(String key, Throwable cause, Object... values) {
        return new CommandFailure(ExitCode.FAULT, key, cause, values);
    }

    /** Another run is in the way; the same call will do later. */
    public static CommandFailure busy(String key, Throwable cause, Object... values) {
        return new CommandFailure(ExitCode.BUSY, key, cause, values);
    }

    int exitCode() {
        return exitCode;
    }

    String message(Console console) {
        return console.message(key, values);
    }
}
