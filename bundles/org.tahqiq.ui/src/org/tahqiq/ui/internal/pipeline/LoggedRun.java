package org.tahqiq.ui.internal.pipeline;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tahqiq.core.CorpusException;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;
import org.tahqiq.nlp.api.pipeline.RunFailure;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;
import org.tahqiq.ui.internal.language.Counted;

/** Runs a pipeline and tells the log what becomes of it. */
public final class LoggedRun {

    private final PipelineRunner runner;
    private final RunRequest request;
    private final RunLog log;

    /** A run that is to be logged. */
    public LoggedRun(PipelineRunner runner, RunRequest request, RunLog log) {
        this.runner = runner;
        this.request = request;
        this.log = log;
    }

    /**
     * Runs it.
     *
     * @throws CorpusException as {@link PipelineRunner#run} does
     */
    public RunReport run(IProgressMonitor monitor) throws CorpusException {
        String pipeline = request.pipeline().getName();
        log.tell(Counted.bind(Messages.Log_begin, pipeline, request.documents().size()));
        try {
            RunReport report = runner.run(request, telling(monitor));
            report.remarks().forEach(log::tell);
            report.failures().forEach(failure -> log.tellProblem(sentence(failure)));
            log.tell(
                    Counted.bind(
                            Messages.Log_end,
                            pipeline,
                            report.documents(),
                            report.words(),
                            String.format(
                                    Locale.ROOT, "%.1f", report.duration().toMillis() / 1000.0)));
            return report;
        } catch (CorpusException e) {
            log.tellProblem(String.valueOf(e.getLocalizedMessage()));
            throw e;
        } catch (OperationCanceledException e) {
            log.tellProblem(NLS.bind(Messages.Log_cancelled, pipeline));
            throw e;
        }
    }

    /** What could not be annotated, where, and why. */
    public static String sentence(RunFailure failure) {
        String place =
                failure.engine()
                        .map(engine -> failure.document() + ", " + engine)
                        .orElse(failure.document());
        return place + ": " + failure.sentence();
    }

    private ProgressMonitorWrapper telling(IProgressMonitor monitor) {
        return new ProgressMonitorWrapper(monitor) {
            @Override
            public void subTask(@Nullable String name) {
                super.subTask(name);
                if (name != null && !name.isEmpty()) {
                    log.tell(name);
                }
            }
        };
    }
}
