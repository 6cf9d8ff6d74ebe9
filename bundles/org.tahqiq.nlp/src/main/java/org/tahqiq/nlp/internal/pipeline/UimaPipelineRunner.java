package org.tahqiq.nlp.internal.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.tahqiq.core.CorpusException;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.store.CorpusStore;
import org.tahqiq.model.annotation.AnnotationFactory;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.model.annotation.Annotator;
import org.tahqiq.model.annotation.AnnotatorKind;
import org.tahqiq.model.annotation.Pipeline;
import org.tahqiq.nlp.api.pipeline.PipelineRunner;
import org.tahqiq.nlp.api.pipeline.RunReport;
import org.tahqiq.nlp.api.pipeline.RunRequest;
import org.tahqiq.nlp.internal.engine.EngineRegistry;
import org.tahqiq.nlp.internal.mapping.CasDocument;
import org.tahqiq.nlp.internal.mapping.CasMapping;

/** Runs pipelines as chains of UIMA components. */
public final class UimaPipelineRunner implements PipelineRunner {

    private final EngineRegistry registry;
    private final Clock clock;

    /**
     * @param clock tells when a run began and ended
     */
    public UimaPipelineRunner(EngineRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public RunReport run(RunRequest request, IProgressMonitor monitor) throws CorpusException {
        CorpusStore store = request.store();
        Scheme scheme = Scheme.of(store.corpus());
        PreparedPipeline pipeline =
                PreparedPipeline.of(request.pipeline(), registry, scheme, request.folder());
        List<String> documents = request.documents().stream().distinct().toList();
        SubMonitor progress = SubMonitor.convert(monitor, pipeline.name(), documents.size());
        register(pipeline.name(), store);
        List<EngineChain> chains = new ArrayList<>();
        try {
            CasMapping mapping = new CasMapping(scheme.layers());
            int threads = Math.max(1, Math.min(request.threads(), documents.size()));
            while (chains.size() < threads) {
                chains.add(new EngineChain(pipeline, mapping));
            }
            long start = System.nanoTime();
            DocumentAnnotation annotation =
                    new DocumentAnnotation(store, documents, new SetStamp(pipeline, clock));
            new CorpusRun(annotation, chains).run(progress);
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            return report(annotation, pipeline, duration);
        } finally {
            chains.forEach(EngineChain::close);
        }
    }

    private static RunReport report(
            DocumentAnnotation annotation, PreparedPipeline pipeline, Duration duration) {
        RunCounts counts = annotation.counts();
        return new RunReport(
                counts.documents(),
                counts.sentences(),
                counts.words(),
                counts.spans(),
                counts.relations(),
                annotation.failures(),
                pipeline.remarks(),
                duration);
    }

    @Override
    public AnnotationSet runOnText(
            String text, Pipeline pipeline, Scheme scheme, IProgressMonitor monitor)
            throws CorpusException {
        PreparedPipeline prepared = PreparedPipeline.of(pipeline, registry, scheme, Path.of(""));
        SubMonitor progress = SubMonitor.convert(monitor, prepared.name(), 1);
        try (EngineChain engines = new EngineChain(prepared, new CasMapping(scheme.layers()))) {
            CasDocument document = new CasDocument("", "", "ar", text);
            SetStamp stamp = new SetStamp(prepared, clock);
            AnnotationSet set = engines.process(document, progress::isCanceled);
            stamp.stamp(set);
            progress.worked(1);
            return set;
        }
    }

    /** Makes the pipeline an annotator of the corpus, but never takes a person's name. */
    private static void register(String name, CorpusStore store) throws CorpusException {
        for (Annotator annotator : store.corpus().getAnnotators()) {
            if (annotator.getName().equals(name)) {
                if (annotator.getKind() != AnnotatorKind.PIPELINE) {
                    throw new CorpusException(Messages.NOT_A_PIPELINE.with(name));
                }
                return;
            }
        }
        Annotator annotator = AnnotationFactory.eINSTANCE.createAnnotator();
        annotator.setName(name);
        annotator.setKind(AnnotatorKind.PIPELINE);
        store.corpus().getAnnotators().add(annotator);
        store.saveCorpus();
    }
}
