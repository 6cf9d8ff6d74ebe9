package org.tahqiq.ui.internal.run;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.cause.Cause;
import org.tahqiq.ui.internal.tell.LogEntry;

/**
 * Runs an operation in the background, with progress and cancel, one at a time on each corpus. The
 * job belongs to the corpus and to {@link #FAMILY}.
 *
 * @param <R> what the operation makes
 */
public final class OperationJob<R> extends Job {

    /** The family of all these jobs. */
    public static final Object FAMILY = OperationJob.class;

    /** Something that takes long. */
    @FunctionalInterface
    public interface Operation<R> {

        /** Does it; see {@link OperationCanceledException} for cancel. */
        R run(IProgressMonitor monitor) throws CorpusException;
    }

    private final IProject corpus;
    private final Operation<R> operation;
    private final Display display;
    private final Consumer<R> done;

    /**
     * A job that is not scheduled yet.
     *
     * @param done takes the result, on the thread of the display
     */
    public OperationJob(
            String name,
            IProject corpus,
            Operation<R> operation,
            Display display,
            Consumer<R> done) {
        super(name);
        this.corpus = corpus;
        this.operation = operation;
        this.display = display;
        this.done = done;
        setUser(true);
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
        setRule(new CorpusRule(corpus));
    }

    @Override
    @NonNullByDefault(false)
    protected IStatus run(IProgressMonitor monitor) {
        // In a thread without this job's rule, so that each file can be written under its own.
        FutureTask<R> task = new FutureTask<>(() -> operation.run(monitor));
        new Thread(task, getName()).start();
        try {
            R result = task.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> done.accept(result));
            }
            return Status.OK_STATUS;
        } catch (ExecutionException e) {
            return failure(e.getCause());
        } catch (InterruptedException e) {
            monitor.setCanceled(true);
            return Status.CANCEL_STATUS;
        }
    }

    private static IStatus failure(@Nullable Throwable cause) {
        if (cause instanceof OperationCanceledException) {
            return Status.CANCEL_STATUS;
        }
        // The job manager logs what is returned; this shows it at once.
        String sentence = cause == null ? "" : Cause.of(cause).localized();
        IStatus status = new Status(IStatus.ERROR, "org.tahqiq.ui", sentence, cause);
        StatusManager.getManager().handle(status, StatusManager.SHOW);
        return LogEntry.of(status);
    }

    @Override
    @NonNullByDefault(false)
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family) || corpus.equals(family);
    }
}
