package org.tahqiq.ui.internal.pipeline;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ui.PlatformUI;

/**
 * What the pipelines have done since the workbench was opened, as sentences. Used from all threads.
 */
public final class RunLog {

    private static final int KEPT = 5000;

    /**
     * A line of the log.
     *
     * @param isProblem whether it tells of something that was not done
     */
    public record Line(Instant when, String sentence, boolean isProblem) {}

    private final Deque<Line> lines = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The log of the running workbench. */
    public static RunLog ofWorkbench() {
        return PlatformUI.getWorkbench().getService(RunLog.class);
    }

    /** Adds a line. */
    public void tell(String sentence) {
        add(new Line(Instant.now(), sentence, false));
    }

    /** Adds a line on something that was not done. */
    public void tellProblem(String sentence) {
        add(new Line(Instant.now(), sentence, true));
    }

    private void add(Line line) {
        synchronized (lines) {
            lines.add(line);
            if (lines.size() > KEPT) {
                lines.removeFirst();
            }
        }
        listeners.forEach(Runnable::run);
    }

    /** The lines, oldest first; the oldest of very many are gone. */
    public List<Line> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    /** Forgets all lines. */
    public void clear() {
        synchronized (lines) {
            lines.clear();
        }
        listeners.forEach(Runnable::run);
    }

    /** Runs the listener after every change, on the thread that made it. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Runs the listener no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
