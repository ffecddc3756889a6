package vn.planlens.cli.console;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal that shows how far a run is; nothing where standard error is no terminal. */
public final class Progress implements AutoCloseable {

    private static final int INTERVAL_MILLISECONDS = 200;

    private final ProgressBar bar;

    /** Names of what is in work, the one begun first in front. */
    private final Deque<String> inWork = new ArrayDeque<>();

    /**
     * @param task key of the message that names what goes on
     * @param steps how many there are
     */
    public Progress(Console console, String task, long steps) {
        this.bar = console.errIsTerminal() && steps > 1
                ? new ProgressBarBuilder()
                        .setTaskName(console.message(task))
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(INTERVAL_MILLISECONDS)
                        // Else a file that takes long is not shown, and the clock stands.
                        .continuousUpdate()
                        .showSpeed(new DecimalFormat("#0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                        .setConsumer(new Line(console))
                        .build()
                : null;
    }

    /** Says what is in work now; safe from any thread. */
    public void begin(String name) {
        if (bar != null) {
            synchronized (inWork) {
                inWork.addLast(name);
                show();
            }
        }
    }

    /** Counts one step, which was begun; safe from any thread. */
    public void step(String name) {
        if (bar != null) {
            bar.step();
            synchronized (inWork) {
                inWork.removeFirstOccurrence(name);
                show();
            }
        }
    }

    /** What is in work for the longest time is shown: that is what all wait for in the end. */
    private void show() {
        String name = inWork.isEmpty() ? "" : inWork.getFirst();
        bar.setExtraMessage(" " + name.substring(name.lastIndexOf('/') + 1));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Draws the bar over itself, and wipes it out at the end. */
    private record Line(Console console) implements ProgressBarConsumer {

        private static final String WIPE = "\r\u001b[2K";

        @Override
        public int getMaxRenderedLength() {
            return console.width() - 1;
        }

        @Override
        public void accept(String rendered) {
            console.err().print(WIPE + rendered);
            console.err().flush();
        }

        @Override
        public void close() {
            console.err().print(WIPE);
            console.err().flush();
        }
    }
}
