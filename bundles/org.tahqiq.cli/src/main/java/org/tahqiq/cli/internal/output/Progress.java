package org.tahqiq.cli.internal.output;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.tahqiq.cli.internal.Console;
import org.tahqiq.core.text.Direction;

/**
 * Shows how far an operation is, on standard error: a bar on a terminal; elsewhere a line for every
 * tenth of it, and none at all if the whole takes less than a few seconds. Can be told of progress
 * from several threads. Canceled when the person interrupts the command.
 */
public final class Progress implements IProgressMonitor, AutoCloseable {

    private static final int BAR = 24;
    private static final int NAME = 30;
    private static final long REDRAW_NANOS = 100_000_000L;
    private static final long QUIET_NANOS = 3_000_000_000L;
    private static final String CLEAR_LINE = "\r\033[K";

    private final Console console;
    private final String doing;
    private final String units;
    private final int count;
    private final long started = System.nanoTime();
    private double total = 1;
    private double done;
    private String item = "";
    private long drawn;
    private int tenths;
    private int said;
    private volatile boolean canceled;

    /**
     * Progress of an operation.
     *
     * @param doing what is being done, for example {@code Importing}
     * @param units what is counted, for example {@code documents}
     * @param count how many of them there are; 0: not known beforehand
     */
    public Progress(Console console, String doing, String units, int count) {
        this.console = console;
        this.doing = doing;
        this.units = units;
        this.count = count;
    }

    /** A monitor that shows nothing and is canceled when this one is. */
    public IProgressMonitor silent() {
        return new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return super.isCanceled() || Progress.this.isCanceled();
            }
        };
    }

    @Override
    public synchronized void beginTask(@Nullable String name, int totalWork) {
        total = Math.max(1, totalWork);
        show(true);
    }

    @Override
    public synchronized void subTask(@Nullable String name) {
        item = name == null ? "" : name;
        show(false);
    }

    @Override
    public synchronized void internalWorked(double work) {
        done = Math.min(total, done + work);
        show(false);
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public boolean isCanceled() {
        return canceled || console.cancellation().isAsked();
    }

    @Override
    public void setCanceled(boolean value) {
        canceled = value;
    }

    @Override
    public void setTaskName(@Nullable String name) {
        // The command knows better than its parts what it is doing.
    }

    @Override
    public void done() {
        // The end is said by close, once.
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        if (console.errIsTerminal()) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }

    private void show(boolean now) {
        if (console.errIsTerminal()) {
            bar(now);
        } else {
            lines();
        }
    }

    private void bar(boolean now) {
        long time = System.nanoTime();
        if (!now && time - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = time;
        int filled = (int) (BAR * done / total);
        console.err()
                .print(
                        "%s%s [%s%s] %s%s  %s"
                                .formatted(
                                        CLEAR_LINE,
                                        doing,
                                        "#".repeat(filled),
                                        ".".repeat(BAR - filled),
                                        counted(),
                                        rate(time),
                                        Direction.isolated(DisplayWidth.cut(item, NAME))));
        console.err().flush();
    }

    private void lines() {
        long time = System.nanoTime();
        int reached = (int) (10 * done / total);
        boolean news = count == 0 || items() > said;
        if (reached > tenths && news && time - started > QUIET_NANOS) {
            console.err().println("%s: %s%s".formatted(doing, counted(), rate(time)));
            said = items();
        }
        tenths = Math.max(tenths, reached);
    }

    private String counted() {
        return count == 0
                ? "%.0f %%".formatted(100 * done / total)
                : "%d/%d %s".formatted(items(), count, units);
    }

    private String rate(long time) {
        double seconds = (time - started) / 1e9;
        return seconds < 1 || items() == 0
                ? ""
                : String.format(Locale.ROOT, ", %s/s", DisplayWidth.number(items() / seconds));
    }

    private int items() {
        return (int) (count * done / total + 1e-6);
    }
}
