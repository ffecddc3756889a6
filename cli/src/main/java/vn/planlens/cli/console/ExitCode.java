package vn.planlens.cli.console;

/** What the program says to the shell. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** Not done, and it is our fault or the machine's. */
    public static final int FAULT = 1;
    /** Not done, and the call can be mended. */
    public static final int USAGE = 2;
    /** Done, but some plan files could not be read. */
    public static final int UNREADABLE_FILES = 3;
    /** Not done, because another run holds the index; the same call will do later. */
    public static final int BUSY = 4;

    private ExitCode() {}
}
