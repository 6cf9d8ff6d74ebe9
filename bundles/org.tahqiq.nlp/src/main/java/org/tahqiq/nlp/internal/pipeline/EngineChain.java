package org.tahqiq.nlp.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tahqiq.core.CorpusException;
import org.tahqiq.model.annotation.AnnotationSet;
import org.tahqiq.nlp.internal.UimaClassLoading;
import org.tahqiq.nlp.internal.mapping.CasDocument;
import org.tahqiq.nlp.internal.mapping.CasMapping;

/**
 * The engines of a pipeline, loaded, with the one CAS that all documents go through. For one thread
 * at a time.
 */
final class EngineChain implements AutoCloseable {

    private record Link(String engine, AnalysisEngine component) {}

    private final CasMapping mapping;
    private final List<Link> links = new ArrayList<>();
    private final CAS cas;

    /**
     * Loads the engines.
     *
     * @throws CorpusException naming the engine that does not start
     */
    EngineChain(PreparedPipeline pipeline, CasMapping mapping) throws CorpusException {
        this.mapping = mapping;
        boolean complete = false;
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            List<MetaDataObject> types = new ArrayList<>();
            types.add(mapping.types());
            for (PreparedPipeline.PreparedStep step : pipeline.steps()) {
                AnalysisEngine component = load(step);
                links.add(new Link(step.engine().id(), component));
                types.add(component.getProcessingResourceMetaData());
            }
            cas = CasCreationUtils.createCas(types);
            complete = true;
        } catch (ResourceInitializationException e) {
            throw new IllegalStateException("The types of the engines do not agree", e);
        } finally {
            if (!complete) {
                links.forEach(link -> link.component().destroy());
            }
        }
    }

    private static AnalysisEngine load(PreparedPipeline.PreparedStep step) throws CorpusException {
        try {
            return UIMAFramework.produceAnalysisEngine(step.component());
        } catch (ResourceInitializationException | RuntimeException e) {
            throw EngineException.atStart(step.engine().id(), e);
        }
    }

    /**
     * Annotates a text.
     *
     * @param cancelled asked before every engine
     * @return a new set of suggestions with neither document nor annotator, which is to be stamped
     * @throws EngineException if an engine fails
     */
    AnnotationSet process(CasDocument document, BooleanSupplier cancelled) throws CorpusException {
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            cas.reset();
            mapping.write(document, cas);
            for (Link link : links) {
                if (cancelled.getAsBoolean()) {
                    throw new OperationCanceledException();
                }
                process(link);
            }
            return mapping.readSuggestions(cas, SetStamp.RUN_ID);
        }
    }

    private void process(Link link) throws EngineException {
        try {
            link.component().process(cas);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (AnalysisEngineProcessException | RuntimeException | StackOverflowError e) {
            // A regular expression may overflow the stack on one text and be good for the next.
            throw EngineException.onText(link.engine(), e);
        }
    }

    @Override
    public void close() {
        try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
            links.forEach(link -> link.component().destroy());
        }
        cas.release();
    }
}
