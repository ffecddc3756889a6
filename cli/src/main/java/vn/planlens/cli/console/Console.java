package vn.planlens.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The person's side of a run: where results and messages go, in which language, and what the terminal can do. */
public final class Console {

    private static final int DEFAULT_WIDTH = 120;

    private final Messages messages;
    private final OutputStream bytes;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;
    private final boolean colour;
    private final int width;

    /** Picocli makes one for each text that it is given none for. */
    private final Help.ColorScheme colours;

    private Console(Messages messages, OutputStream bytes, PrintWriter err, Map<String, String> environment) {
        this.messages = messages;
        this.bytes = bytes;
        this.out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        this.err = err;
        this.outIsTerminal = isTerminal("out");
        this.errIsTerminal = isTerminal("err");
        this.colour = outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        this.width = width(environment);
        this.colours = Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF);
    }

    /**
     * Opens the process's own streams, in UTF-8 whatever the locale says: the results are Vietnamese. What a library
     * prints to {@link System#out} goes to standard error from here on, so that it cannot spoil a result.
     */
    public static Console open(String[] arguments, Map<String, String> environment) {
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setErr(errors);
        System.setOut(errors);
        return on(new BufferedOutputStream(new ResultStream()), errors, arguments, environment);
    }

    /** A console on other streams. */
    public static Console on(
            OutputStream results, OutputStream errors, String[] arguments, Map<String, String> environment) {
        return new Console(
                new Messages(Language.of(arguments, environment)),
                results,
                new PrintWriter(new OutputStreamWriter(errors, StandardCharsets.UTF_8), true),
                environment);
    }

    /** The launcher asks with {@code test -t}; Java 17 itself only knows whether both ends are terminals. */
    private static boolean isTerminal(String stream) {
        String told = System.getProperty("planlens.terminal");
        return told == null ? System.console() != null : told.contains(stream);
    }

    private static int width(Map<String, String> environment) {
        for (String told : new String[] {System.getProperty("planlens.columns"), environment.get("COLUMNS")}) {
            if (told != null && told.matches("[0-9]{2,4}")) {
                return Math.max(40, Integer.parseInt(told));
            }
        }
        return DEFAULT_WIDTH;
    }

    /** Results, and nothing else. */
    public PrintWriter out() {
        return out;
    }

    /** Results that are no text; not closed by who writes them. */
    public OutputStream bytes() {
        out.flush();
        return bytes;
    }

    /** All that is no result. */
    public PrintWriter err() {
        out.flush();
        return err;
    }

    public Messages messages() {
        return messages;
    }

    /** The sentence with the values set in; names of files cannot steer the terminal. */
    public String message(String key, Object... values) {
        Object[] shown = values.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = shown[i] instanceof Number || shown[i] == null ? shown[i] : Names.printable(shown[i].toString());
        }
        return messages.get(key, shown);
    }

    /** Tells the person something that is no result. */
    public void tell(String key, Object... values) {
        err().println(message("program") + ": " + message(key, values));
    }

    public boolean outIsTerminal() {
        return outIsTerminal;
    }

    public boolean errIsTerminal() {
        return errIsTerminal;
    }

    /** Whether results may carry colour. */
    public boolean colour() {
        return colour;
    }

    /** How text is coloured for the results. */
    public Help.ColorScheme colours() {
        return colours;
    }

    /** Text for a table as it stands: picocli's own mark-up in a plan's words is no mark-up. */
    public Ansi.Text text(String words) {
        return coloured(Names.printable(words).replace("@|", "@ |"));
    }

    /** Text for a table in one of picocli's styles, e.g. {@code bold,fg(yellow)}. */
    public Ansi.Text styled(String style, String words) {
        String plain = Names.printable(words).replace("@|", "@ |").replace("|@", "| @");
        return coloured("@|" + style + " " + plain + "|@");
    }

    private Ansi.Text coloured(String marked) {
        return colours.ansi().new Text(marked, colours);
    }

    /** Columns of the terminal, or of a page where there is none. */
    public int width() {
        return width;
    }
}
