package org.tahqiq.nlp.api.pipeline;

import java.time.Clock;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.pipeline.UimaPipelineRunner;

/** Runs pipelines. May be used by several threads at once on different corpora. */
public interface PipelineRunner {

    /** A runner with the engines of this installation. */
    static PipelineRunner installed() {
        return new UimaPipelineRunner(EngineRegistry.installed(), Clock.systemUTC());
    }

    /**
     * Annotates documents of a corpus and stores what the pipeline says of each as the pipeline's
     * own set, in place of what it said before. A document that cannot be annotated keeps what it
     * had and stands in the report; the others go on. Asks for cancel between documents and between
     * engines; what is done by then stays.
     *
     * @throws CorpusException if the pipeline cannot be run at all: an engine is unknown, a
     *     parameter is wrong, an engine does not start, or the corpus cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
     */
    RunReport run(RunRequest request, IProgressMonitor monitor) throws CorpusException;

    /**
     * Annotates a text that belongs to no corpus. The set has no document; its annotator is the
     * pipeline. Relative paths of files in parameters start from the working directory.
     *
     * @throws CorpusException if the pipeline cannot be run or an engine fails on the text
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled
     */
    AnnotationSet runOnText(String text, Pipeline pipeline, Scheme scheme, IProgressMonitor monitor)
            throws CorpusException;
}
